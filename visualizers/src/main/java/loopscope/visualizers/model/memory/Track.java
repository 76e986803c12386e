package loopscope.visualizers.model.memory;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What something was over the time of a run: each value with the seq from which it held. One thread at a time.
 *
 * @param <T> the type of its values
 */
public final class Track<T> {
  private static final int FIRST_ROOM = 2;

  private long[] seqs = new long[FIRST_ROOM];
  private @Nullable Object[] values = new Object[FIRST_ROOM];
  private int size;

  /** It is this from {@code seq} on, which is after all that it was before. */
  void add(long seq, @Nullable T value) {
    if (size == seqs.length) {
      seqs = Arrays.copyOf(seqs, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    seqs[size] = seq;
    values[size++] = value;
  }

  /** What it was when the event had happened; empty before the first, and while it was nothing. */
  @SuppressWarnings("unchecked")
  public Optional<T> at(long seq) {
    var index = indexAt(seq);
    return index < 0 ? Optional.empty() : Optional.ofNullable((T) values[index]);
  }

  /** One of its values, counted from the first. */
  @SuppressWarnings("unchecked")
  public T get(int index) {
    return (T) Objects.requireNonNull(values[index]);
  }

  /** How many values it had had by then. */
  public int count(long seq) {
    return indexAt(seq) + 1;
  }

  /** Since when it is what it was at a moment; empty before the first value. */
  public OptionalLong since(long seq) {
    return at(indexAt(seq));
  }

  /** When it next became something after a moment. */
  public OptionalLong after(long seq) {
    return at(indexAt(seq) + 1);
  }

  /** When it last became something before a moment. */
  public OptionalLong before(long seq) {
    return at(indexAt(seq - 1));
  }

  private OptionalLong at(int index) {
    return index < 0 || index >= size ? OptionalLong.empty() : OptionalLong.of(seqs[index]);
  }

  private int indexAt(long seq) {
    var found = Arrays.binarySearch(seqs, 0, size, seq);
    return found >= 0 ? found : -found - 2;
  }
}

package loopscope.visualizers.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** An immutable list of which any element is cheaply replaced: it is kept in blocks, and a change copies one of them. */
public final class Blocks<T> extends AbstractList<T> implements RandomAccess {
  private static final int BITS = 6;
  private static final int BLOCK = 1 << BITS;
  private static final Blocks<?> EMPTY = new Blocks<>(new Object[0][], 0);

  private final Object[][] blocks;
  private final int size;

  private Blocks(Object[][] blocks, int size) {
    this.blocks = blocks;
    this.size = size;
  }

  /** The list with nothing in it. */
  @SuppressWarnings("unchecked")
  public static <T> Blocks<T> empty() {
    return (Blocks<T>) EMPTY;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T get(int index) {
    Objects.checkIndex(index, size);
    return (T) blocks[index >> BITS][index & BLOCK - 1];
  }

  @Override
  public int size() {
    return size;
  }

  /** This list with one more at the end. */
  public Blocks<T> with(T element) {
    var more = size == blocks.length * BLOCK ? Arrays.copyOf(blocks, blocks.length + 1) : blocks.clone();
    var last = size >> BITS;
    more[last] = more[last] == null ? new Object[BLOCK] : more[last].clone();
    more[last][size & BLOCK - 1] = element;
    return new Blocks<>(more, size + 1);
  }

  /** This list with another element in place of the one at an index. */
  public Blocks<T> replace(int index, T element) {
    Objects.checkIndex(index, size);
    var changed = blocks.clone();
    changed[index >> BITS] = changed[index >> BITS].clone();
    changed[index >> BITS][index & BLOCK - 1] = element;
    return new Blocks<>(changed, size);
  }
}

package loopscope.visualizers.playback;

import java.util.Arrays;

/** A growing list of ascending numbers. */
final class Longs {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void removeLast() {
    size--;
  }

  /** The smallest number above {@code value}, or {@code otherwise}. */
  long above(long value, long otherwise) {
    var index = firstAbove(value);
    return index < size ? values[index] : otherwise;
  }

  /** The greatest number below {@code value}, or {@code otherwise}. */
  long below(long value, long otherwise) {
    var index = firstAbove(value - 1) - 1;
    return index >= 0 ? values[index] : otherwise;
  }

  private int firstAbove(long value) {
    var found = Arrays.binarySearch(values, 0, size, value);
    return found >= 0 ? found + 1 : -found - 1;
  }
}

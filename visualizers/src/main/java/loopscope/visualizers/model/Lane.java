package loopscope.visualizers.model;

import java.util.Arrays;

/**
 * When one kind of work ran: stretches of events and of time, in order, none overlapping. Answers how much of a stretch
 * was work in logarithmic time.
 */
public final class Lane {
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private long[] startNanos = new long[16];
  private long[] endNanos = new long[16];
  private long[] eventsBefore = new long[16];
  private long[] nanosBefore = new long[16];
  private int size;

  /** How many stretches there are. */
  public int size() {
    return size;
  }

  /** The first event of a stretch. */
  public int start(int index) {
    return starts[index];
  }

  /** The event after the last of a stretch. */
  public int end(int index) {
    return ends[index];
  }

  /** Where a stretch begins on an axis. */
  public double start(int index, Axis axis) {
    return switch (axis) {
      case EVENTS -> starts[index];
      case TIME -> startNanos[index];
    };
  }

  /** Where a stretch ends on an axis. */
  public double end(int index, Axis axis) {
    return switch (axis) {
      case EVENTS -> ends[index];
      case TIME -> endNanos[index];
    };
  }

  /** The first stretch that ends after a point of the axis; {@link #size} when there is none. */
  public int firstEndingAfter(double point, Axis axis) {
    var low = 0;
    var high = size;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (end(middle, axis) > point) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** How much of the axis between two points is work. */
  public double work(double from, double to, Axis axis) {
    return workBefore(to, axis) - workBefore(from, axis);
  }

  private double workBefore(double point, Axis axis) {
    var index = firstEndingAfter(point, axis);
    if (index == size) {
      return size == 0 ? 0 : before(size - 1, axis) + end(size - 1, axis) - start(size - 1, axis);
    }
    return before(index, axis) + Math.max(0, point - start(index, axis));
  }

  private double before(int index, Axis axis) {
    return switch (axis) {
      case EVENTS -> eventsBefore[index];
      case TIME -> nanosBefore[index];
    };
  }

  void begin(int seq, long nanos) {
    if (size == starts.length) {
      grow(2 * size);
    }
    eventsBefore[size] = size == 0 ? 0 : eventsBefore[size - 1] + ends[size - 1] - starts[size - 1];
    nanosBefore[size] = size == 0 ? 0 : nanosBefore[size - 1] + endNanos[size - 1] - startNanos[size - 1];
    starts[size] = seq;
    startNanos[size] = nanos;
    size++;
    reach(seq + 1, nanos);
  }

  /** Lets the last stretch go on until there. */
  void reach(int end, long nanos) {
    ends[size - 1] = end;
    endNanos[size - 1] = nanos;
  }

  private void grow(int length) {
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    startNanos = Arrays.copyOf(startNanos, length);
    endNanos = Arrays.copyOf(endNanos, length);
    eventsBefore = Arrays.copyOf(eventsBefore, length);
    nanosBefore = Arrays.copyOf(nanosBefore, length);
  }
}

package loopscope.engine.trace.log;

import java.util.Arrays;

/** Writes numbers in as few bytes as they need. Not for use by several threads. */
final class PackWriter {
  private static final int FIRST_ROOM = 1 << 12;
  private static final int LONGEST_NUMBER = 10;

  private final long[] last = new long[Shapes.RUNS];
  private byte[] bytes = new byte[FIRST_ROOM];
  private int size;

  /** Writes a whole number; small ones are short, negative ones long. */
  void number(long value) {
    if (bytes.length - size < LONGEST_NUMBER) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    var rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Writes a number that may as well be negative. */
  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  /** Writes a number that is near the last of the same run. */
  void next(int run, long value) {
    signed(value - last[run]);
    last[run] = value;
  }

  void chars(String text) {
    number(text.length());
    for (var i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  void append(PackWriter other) {
    if (bytes.length - size < other.size) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + other.size));
    }
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  /** What was written since the last time; runs begin anew. */
  byte[] take() {
    var taken = Arrays.copyOf(bytes, size);
    size = 0;
    Arrays.fill(last, 0);
    return taken;
  }
}

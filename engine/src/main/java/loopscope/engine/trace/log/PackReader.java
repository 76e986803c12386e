package loopscope.engine.trace.log;

import loopscope.engine.trace.Stamp;

/** Reads what a {@link PackWriter} wrote. Not for use by several threads. */
final class PackReader {
  private final long[] last = new long[Shapes.RUNS];
  private final Terms terms;
  private final byte[] bytes;
  private Stamp stamp = new Stamp(0, 0, 0, Stamp.NO_CAUSE);
  private int position;

  PackReader(byte[] bytes, Terms terms) {
    this.bytes = bytes;
    this.terms = terms;
  }

  boolean isAtEnd() {
    return position == bytes.length;
  }

  long number() {
    var value = 0L;
    for (var shift = 0;; shift += 7) {
      var part = bytes[position++];
      value |= (part & 0x7FL) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  long signed() {
    var value = number();
    return value >>> 1 ^ -(value & 1);
  }

  int integer() {
    return (int) signed();
  }

  boolean truth() {
    return number() != 0;
  }

  long next(int run) {
    return last[run] += signed();
  }

  String chars() {
    var text = new char[(int) number()];
    for (var i = 0; i < text.length; i++) {
      text[i] = (char) number();
    }
    return new String(text);
  }

  Object term(int number) {
    return terms.get(number);
  }

  /** The stamp of the event that is read. */
  Stamp stamp() {
    return stamp;
  }

  void stamp(Stamp now) {
    stamp = now;
  }
}

package loopscope.engine.trace.log;

import java.util.Arrays;
import java.util.Objects;

/** What the terms of a trace stand for, by their numbers. One thread adds, any may look up what was added. */
final class Terms {
  private volatile Object[] known = new Object[256];
  private int size;

  /** Adds the terms that some events name for the first time. */
  void add(byte[] told) {
    var in = new PackReader(told, this);
    while (!in.isAtEnd()) {
      var term = Shapes.term((int) in.number()).content().read(in);
      var room = size == known.length ? Arrays.copyOf(known, 2 * size) : known;
      room[size++] = Objects.requireNonNull(term);
      known = room;
    }
  }

  Object get(int number) {
    return known[number];
  }
}

package loopscope.acceptance.ordering;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A program that nests callbacks at random and prints, as each runs, which it is. */
record RandomProgram(Root root, List<Callback> callbacks) {
  private static final int MOST_CALLBACKS = 24;
  private static final String PRELUDE = """
      function letTimersBecomeDue() {
        const start = process.hrtime();
        for (;;) {
          const [seconds, nanoseconds] = process.hrtime(start);
          if (seconds > 0 || nanoseconds > 2_000_000) return;
        }
      }
      """;

  static RandomProgram random(RandomGenerator random) {
    var roots = Root.values();
    return new RandomProgram(roots[random.nextInt(roots.length)],
        Callback.random(random, 2 + random.nextInt(MOST_CALLBACKS - 1)));
  }

  String source() {
    return PRELUDE + root.source(Callback.body("0", callbacks)) + "\n";
  }

  /** Programs one step simpler than this. */
  Stream<RandomProgram> smaller() {
    return Callback.smaller(callbacks).map(fewer -> new RandomProgram(root, fewer));
  }
}

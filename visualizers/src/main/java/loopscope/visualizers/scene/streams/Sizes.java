package loopscope.visualizers.scene.streams;

import loopscope.visualizers.scene.Words;

/** Sizes in the units that a side counts in. */
record Sizes(Words words) {
  private static final int KIBI = 1024;

  String of(long size, boolean objects) {
    if (objects) {
      return words.of("streams.objects", size);
    }
    if (size < KIBI) {
      return words.of("streams.bytes", size);
    }
    return size < KIBI * KIBI ? words.of("streams.kib", tenths(size / (double) KIBI))
        : words.of("streams.mib",
            tenths(size / (double) (KIBI * KIBI)));
  }

  /** How much of how much. */
  String of(long size, long all, boolean objects) {
    return words.of("streams.of", objects ? String.format(words.locale(), "%,d", size) : of(size, false), of(
        all,
        objects));
  }

  private String tenths(double size) {
    return size == Math.rint(size) ? String.format(words.locale(), "%,.0f", size)
        : String.format(words.locale(),
            "%,.1f", size);
  }
}

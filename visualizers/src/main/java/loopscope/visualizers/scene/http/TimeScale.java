package loopscope.visualizers.scene.http;

import loopscope.visualizers.picture.Bounds;

/**
 * Where a time is drawn.
 *
 * @param from nanoseconds at the left end
 * @param to nanoseconds at the right end
 */
record TimeScale(long from, long to, Bounds room) {
  private static final double[] STEPS = {1, 2, 5, 10};

  double x(long nanos) {
    return room.x() + room.width() * Math.clamp((nanos - from) / (double) Math.max(1, to - from), 0, 1);
  }

  /** A round stretch of time, in nanoseconds, of which about so many fit. */
  long tick(int wanted) {
    var rough = (to - from) / (double) wanted;
    var power = Math.pow(10, Math.floor(Math.log10(Math.max(1, rough))));
    for (var step : STEPS) {
      if (step * power >= rough) {
        return (long) (step * power);
      }
    }
    return (long) (10 * power);
  }
}

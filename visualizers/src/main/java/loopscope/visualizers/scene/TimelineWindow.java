package loopscope.visualizers.scene;

import loopscope.visualizers.model.Axis;
import loopscope.visualizers.model.Timeline;

/** The stretch of a run that a timeline shows. */
public record TimelineWindow(Axis axis, double from, double to) {
  private static final double LEAST_EVENTS = 16;
  private static final double LEAST_NANOS = 100_000;

  /** All of the run so far. */
  public static TimelineWindow whole(Timeline timeline, Axis axis) {
    return new TimelineWindow(axis, 0, Math.max(least(axis), timeline.length(axis)));
  }

  /** A stretch {@code factor} times as long, in which the point stays where it is; never beyond the run. */
  public TimelineWindow zoomed(double factor, double point, Timeline timeline) {
    var all = whole(timeline, axis).to;
    var length = Math.clamp((to - from) * factor, least(axis), all);
    var start = point - (point - from) * length / (to - from);
    return at(start, length, all);
  }

  /** This stretch moved by so much of the axis; never beyond the run. */
  public TimelineWindow moved(double by, Timeline timeline) {
    return at(from + by, to - from, whole(timeline, axis).to);
  }

  private TimelineWindow at(double start, double length, double all) {
    var first = Math.clamp(start, 0, Math.max(0, all - length));
    return new TimelineWindow(axis, first, first + length);
  }

  private static double least(Axis axis) {
    return switch (axis) {
      case EVENTS -> LEAST_EVENTS;
      case TIME -> LEAST_NANOS;
    };
  }
}

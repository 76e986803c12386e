package loopscope.visualizers.model;

/** What a stretch of a run is measured in. */
public enum Axis {
  /** Each event takes the same space. */
  EVENTS,
  /** Nanoseconds since the start of the run. */
  TIME
}

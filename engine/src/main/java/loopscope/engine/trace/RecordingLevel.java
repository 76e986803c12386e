package loopscope.engine.trace;

/** How much of a run is recorded. */
public enum RecordingLevel {
  /** The loop's course: queues, phases, timers, requests, modules, output. */
  LOOP,
  /** Also every step of the student's code: statements, calls, variables and objects. */
  FULL
}

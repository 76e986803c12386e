package loopscope.engine.trace;

/** How much of a run is recorded; each level more than the one before. */
public enum RecordingLevel {
  /** The loop's course: queues, phases, timers, requests, modules, output. */
  LOOP,
  /** Also every step of the student's code: statements, calls, variables and objects. */
  FULL,
  /** Also every step of the code of installed packages. */
  PACKAGES;

  /** Whether steps are recorded. */
  public boolean recordsSteps() {
    return this != LOOP;
  }
}

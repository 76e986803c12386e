package loopscope.engine.trace;

/** How much of a run is recorded; each level more than the one before. */
public enum RecordingLevel {
  /** The loop's course: queues, phases, timers, requests, modules, output. */
  LOOP,
  /** Also every step of the student's code: statements, calls, variables and objects. */
  FULL,
  /** Also every step of the code of installed packages. */
  PACKAGES,
  /** Also every step of the core modules, which are Loopscope's own: they do what Node's do, in code of their own. */
  CORE;

  /** Whether steps are recorded. */
  public boolean recordsSteps() {
    return this != LOOP;
  }
}

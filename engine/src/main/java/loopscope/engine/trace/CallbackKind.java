package loopscope.engine.trace;

/** The kinds of callback a program hands to the loop: which queue one waits in. */
public enum CallbackKind {
  TICK, MICROTASK, TIMER, IMMEDIATE, IO, CLOSE
}

package loopscope.visualizers.picture;

import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.Phase;

/** The language of signs: one kind of work has one colour and one shape everywhere. */
public enum Sign {
  SCRIPT, TICK, MICROTASK, TIMER, IO, IMMEDIATE, CLOSING;

  /** The sign of a callback of this kind. */
  public static Sign of(CallbackKind kind) {
    return switch (kind) {
      case TICK -> TICK;
      case MICROTASK -> MICROTASK;
      case TIMER -> TIMER;
      case IMMEDIATE -> IMMEDIATE;
      case IO -> IO;
      case CLOSE -> CLOSING;
    };
  }

  /** The sign of the work a phase does. */
  public static Sign of(Phase phase) {
    return switch (phase) {
      case PENDING, POLL -> IO;
      case IDLE_PREPARE, CLOSING -> CLOSING;
      case CHECK -> IMMEDIATE;
      case TIMERS -> TIMER;
    };
  }
}

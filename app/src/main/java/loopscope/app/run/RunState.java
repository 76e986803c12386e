package loopscope.app.run;

import loopscope.engine.client.Ending;

/** How far a run has come. */
public sealed interface RunState {

  /** Nothing was run yet. */
  record Idle() implements RunState {}

  /** A program runs, or is about to. */
  record Running() implements RunState {}

  /** It stands still right after the event {@code at}; -1 before the first. */
  record Paused(long at) implements RunState {}

  /** It was told to end, and has not yet. */
  record Stopping() implements RunState {}

  /** It is over. */
  record Ended(Ending ending) implements RunState {}

  /** A recording is shown that tells nothing of the program's end. */
  record EndMissing() implements RunState {}

  /** Whether a program is there. */
  default boolean active() {
    return switch (this) {
      case Running running -> true;
      case Paused paused -> true;
      case Stopping stopping -> true;
      case Idle idle -> false;
      case Ended ended -> false;
      case EndMissing missing -> false;
    };
  }
}

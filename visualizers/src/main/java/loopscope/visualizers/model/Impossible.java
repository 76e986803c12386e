package loopscope.visualizers.model;

import loopscope.engine.trace.TraceEvent;

/** Says which event contradicts the state it came in. */
public final class Impossible {
  private Impossible() {}

  /** The exception to throw. */
  public static IllegalStateException because(TraceEvent event, String reason) {
    return new IllegalStateException("event " + event.seq() + " cannot have happened: " + reason + "; "
        + event);
  }

  static void unless(boolean possible, TraceEvent event, String reason) {
    if (!possible) {
      throw because(event, reason);
    }
  }
}

package loopscope.engine.trace;

/**
 * When, where and why an event happened.
 *
 * @param seq position in the trace: dense, one order over all isolates, from 0
 * @param nanos nanoseconds since the start of the run, by the run's ticker
 * @param isolate the isolate it happened in, from 0; the main program is 0
 * @param cause seq of the event that scheduled this one, or {@link #NO_CAUSE}
 */
public record Stamp(long seq, long nanos, int isolate, long cause) {

  /** The cause of events that nothing in the run scheduled. */
  public static final long NO_CAUSE = -1;
}

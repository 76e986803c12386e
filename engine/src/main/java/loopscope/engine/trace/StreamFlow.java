package loopscope.engine.trace;

/** What the readable side of a stream does: {@code readable.readableFlowing} is null, true or false. */
public enum StreamFlow {
  INITIAL, FLOWING, PAUSED
}

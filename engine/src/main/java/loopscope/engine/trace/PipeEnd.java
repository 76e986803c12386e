package loopscope.engine.trace;

/** What the end of a stream does to the one that it is piped to. */
public enum PipeEnd {
  /** That is ended too. */
  ENDS,
  /** Nothing: {@code end: false}. */
  STAYS_OPEN,
  /** {@code pipeline()} sees to it. */
  PIPELINE
}

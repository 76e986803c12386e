package loopscope.engine.trace;

/**
 * How far one side of a stream has come. A readable side ends when all is read; a writable one when all that was written before
 * {@code end()} is done.
 */
public enum StreamPhase {
  /** The stream does not have this side. */
  NONE, OPEN,
  /** No more comes in; what is there still goes out. */
  ENDING,
  /** {@code 'end'} or {@code 'finish'} was emitted. */
  ENDED, DESTROYED, CLOSED
}

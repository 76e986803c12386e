package loopscope.engine.trace;

/** The two streams a process prints to. */
public enum OutputStreamKind {
  STDOUT, STDERR
}

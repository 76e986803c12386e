package loopscope.engine.trace;

/** What was found at a path. */
public enum PathKind {
  FILE, FOLDER, NOTHING
}

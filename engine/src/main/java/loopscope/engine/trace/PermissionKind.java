package loopscope.engine.trace;

/** What a program needs permission for. */
public enum PermissionKind {
  FILE, ADDRESS, PROGRAM
}

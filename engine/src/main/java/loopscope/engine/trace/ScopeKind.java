package loopscope.engine.trace;

/** What a scope belongs to. */
public enum ScopeKind {
  MODULE, FUNCTION, BLOCK
}

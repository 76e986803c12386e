package loopscope.engine.trace;

/** How a variable was declared. */
public enum VariableKind {
  VAR, LET, CONST, PARAMETER, FUNCTION, CATCH, IMPORT, THIS
}

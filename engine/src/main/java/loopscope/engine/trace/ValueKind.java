package loopscope.engine.trace;

/** The types of ECMAScript's language, and what stands in their place. */
public enum ValueKind {
  UNDEFINED, NULL, BOOLEAN, NUMBER, BIGINT, STRING, SYMBOL, OBJECT,
  /** A property with a getter or setter, which looking does not call. */
  ACCESSOR,
  /** A variable in its temporal dead zone, or of a block that does not run. */
  UNINITIALIZED
}

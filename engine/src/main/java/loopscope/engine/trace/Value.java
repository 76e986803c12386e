package loopscope.engine.trace;

/**
 * A JavaScript value as it was at a moment.
 *
 * @param text the value as JavaScript writes it, a long string cut; for accessors {@code get}, {@code set} or {@code get set}
 * @param object for objects the number that names it, else 0
 */
public record Value(ValueKind kind, String text, long object) {
  public static final Value UNDEFINED = new Value(ValueKind.UNDEFINED, "undefined", 0);
  public static final Value NULL = new Value(ValueKind.NULL, "null", 0);
  public static final Value UNINITIALIZED = new Value(ValueKind.UNINITIALIZED, "", 0);
}

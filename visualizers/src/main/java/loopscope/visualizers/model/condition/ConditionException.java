package loopscope.visualizers.model.condition;

/** A condition that can't be read, or that has no value at a moment. */
public final class ConditionException extends Exception {
  private static final long serialVersionUID = 1;

  private final int offset;
  private final String found;

  ConditionException(int offset, String found) {
    super("nothing is known of '" + found + "' at " + offset);
    this.offset = offset;
    this.found = found;
  }

  /** Where in the text it is not understood, counted in UTF-16 units from 0. */
  public int offset() {
    return offset;
  }

  /** What is there; empty at the end of the text. */
  public String found() {
    return found;
  }
}

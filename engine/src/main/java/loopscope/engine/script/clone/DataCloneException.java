package loopscope.engine.script.clone;

/** A value that cannot go to another realm: JavaScript's {@code DataCloneError}, or an error with a code of Node's. */
public final class DataCloneException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Node's code, or empty for a {@code DataCloneError}. */
  public final String code;

  DataCloneException(String message) {
    this("", message);
  }

  DataCloneException(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }
}

package loopscope.app.cli;

/** Something is wrong with what the user gave us; told in one line, in the user's language, and without a stack trace. */
final class Complaint extends RuntimeException {
  static final int NO_DISPLAY = 1;
  static final int BAD_INPUT = 2;

  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final transient Object[] arguments;

  /** {@code key} names the sentence in the bundle; {@code arguments} are what it is about. */
  Complaint(int exitCode, String key, Object... arguments) {
    super(key, null, false, false);
    this.exitCode = exitCode;
    this.arguments = arguments;
  }

  int exitCode() {
    return exitCode;
  }

  String text() {
    return Console.text(String.valueOf(getMessage()), arguments);
  }
}

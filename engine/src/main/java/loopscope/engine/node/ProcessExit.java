package loopscope.engine.node;

/** Ends the isolate from inside JavaScript, which cannot catch it: {@code process.reallyExit}. */
final class ProcessExit extends Error {
  private static final long serialVersionUID = 1;

  final int code;

  ProcessExit(int code) {
    super("exit " + code, null, false, false);
    this.code = code;
  }
}

package loopscope.engine.node.environment;

/** Ends the isolate from inside JavaScript, which cannot catch it: {@code process.reallyExit}. */
public final class ProcessExit extends Error {
  private static final long serialVersionUID = 1;

  /** The exit code. */
  public final int code;

  public ProcessExit(int code) {
    super("exit " + code, null, false, false);
    this.code = code;
  }
}

package loopscope.engine.script;

/** Code ran longer than it was allowed to. JavaScript cannot catch this. */
public final class TimeLimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TimeLimitExceeded() {
    super(null, null, false, false);
  }
}

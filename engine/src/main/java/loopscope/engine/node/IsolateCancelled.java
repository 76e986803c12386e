package loopscope.engine.node;

/** {@link Isolate#cancel} ended the program. */
public final class IsolateCancelled extends RuntimeException {
  private static final long serialVersionUID = 1;

  IsolateCancelled(Throwable cause) {
    super("the isolate was cancelled", cause);
  }
}

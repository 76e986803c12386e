package loopscope.engine.node.url;

/** A text is no URL, or no host. */
final class InvalidUrl extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidUrl(String text) {
    super(text, null, false, false);
  }
}

package loopscope.engine.node.http;

/** What who receives a head says about the body. */
enum Body {
  /** It is where the head says. */
  AS_SAID,
  /** There is none, whatever the head says. */
  NONE,
  /** There is none, and what follows is no HTTP. */
  OTHER_PROTOCOL;

  private static final Body[] VALUES = values();

  /** Node's numbers. */
  static Body of(int number) {
    return number >= 0 && number < VALUES.length ? VALUES[number] : AS_SAID;
  }
}

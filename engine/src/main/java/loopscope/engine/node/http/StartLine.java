package loopscope.engine.node.http;

/** The first line of a message. */
sealed interface StartLine permits RequestLine, StatusLine {

  /** Gets ready for the next message. */
  void reset();

  /** Whether the line is complete, its end read too. */
  boolean read(Input in) throws ParseFailure;

  Version version();
}

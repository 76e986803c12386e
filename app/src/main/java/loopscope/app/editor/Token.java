package loopscope.app.editor;

/** A stretch of JavaScript source with one meaning, from {@code start} to before {@code end}. */
record Token(Kind kind, int start, int end) {

  /** What a token is; each has a colour in the themes. */
  enum Kind {
    KEYWORD, LITERAL, IDENTIFIER, PROPERTY, CALL, PRIVATE_NAME, NUMBER, STRING, TEMPLATE, REGEX, COMMENT, PUNCTUATOR, INVALID
  }
}

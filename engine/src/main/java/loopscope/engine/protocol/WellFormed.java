package loopscope.engine.protocol;

/** JavaScript strings may hold lone surrogates, which UTF-8 cannot. */
final class WellFormed {
  private WellFormed() {}

  /** The text with U+FFFD for each lone surrogate, as ECMAScript's {@code toWellFormed} gives it. */
  static String of(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    return text.codePoints().map(each -> isLone(each) ? 0xFFFD : each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static boolean isLone(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}

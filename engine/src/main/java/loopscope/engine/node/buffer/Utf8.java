package loopscope.engine.node.buffer;

import java.nio.charset.StandardCharsets;

/** UTF-8 of JavaScript's strings: a surrogate without its other half counts as U+FFFD. */
final class Utf8 {
  private static final char REPLACEMENT = '\ufffd';

  private Utf8() {}

  /** How many bytes a text takes. */
  static int length(String text) {
    var length = text.length();
    for (var i = 0; i < text.length(); i++) {
      var unit = text.charAt(i);
      if (unit >= 0x800) {
        // A pair takes four bytes: two for each of its units.
        length += isHalfOfPair(text, i) ? 1 : 2;
      } else if (unit >= 0x80) {
        length++;
      }
    }
    return length;
  }

  /** Its bytes. */
  static byte[] encode(String text) {
    return wellFormed(text).getBytes(StandardCharsets.UTF_8);
  }

  private static String wellFormed(String text) {
    StringBuilder replaced = null;
    for (var i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !isHalfOfPair(text, i)) {
        replaced = replaced == null ? new StringBuilder(text) : replaced;
        replaced.setCharAt(i, REPLACEMENT);
      }
    }
    return replaced == null ? text : replaced.toString();
  }

  private static boolean isHalfOfPair(String text, int at) {
    var unit = text.charAt(at);
    return Character.isHighSurrogate(unit)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(unit) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}

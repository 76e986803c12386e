package loopscope.visualizers.scene.keys;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import loopscope.visualizers.scene.Words;

/** Numbers and bytes as texts. */
record Figures(Words words) {
  private static final int HEX = 16;
  private static final int SHORT_BITS = 64;
  private static final int HEAD = 8;
  private static final int TAIL = 4;

  /** A number that is kept in hexadecimal: whole and decimal if it is short. */
  String number(String hex) {
    return number(new BigInteger(hex, HEX));
  }

  String number(BigInteger number) {
    return number.bitLength() <= SHORT_BITS ? number.toString() : abridged(number.toString(HEX));
  }

  /** The number with how long it is. */
  String withSize(String hex) {
    var number = new BigInteger(hex, HEX);
    return number.bitLength() <= SHORT_BITS ? number.toString()
        : words.of("keys.bits", abridged(hex), number
            .bitLength());
  }

  static String abridged(String hex) {
    return hex.length() <= HEAD + TAIL + 2 ? hex
        : hex.substring(0, HEAD) + "…" + hex.substring(hex.length()
            - TAIL);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static String abridged(byte[] bytes) {
    return abridged(hex(bytes));
  }

  static String word(int word) {
    return HexFormat.of().toHexDigits(word);
  }

  static String pair(byte value) {
    return HexFormat.of().toHexDigits(value);
  }

  /** Bytes as the text they are, or else in hexadecimal; the beginning, if there are many. */
  static String content(byte[] bytes, int most) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.codePoints().anyMatch(letter -> letter < ' ' || letter == 0x7f || letter == 0xfffd)) {
      return abridged(bytes);
    }
    var letters = text.codePointCount(0, text.length());
    return "“" + (letters <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…") + "”";
  }
}

package loopscope.engine.node.http;

/** Which bytes may stand where: RFC 9110, section 5.6.2, and RFC 3986, as llhttp reads them. */
final class Characters {
  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ALPHANUMERIC = LETTERS + DIGITS;

  static final boolean[] LETTER = set(LETTERS);
  static final boolean[] TOKEN = set("!#$%&'*+-.^_`|~" + ALPHANUMERIC);
  static final boolean[] URL = set("!\"$%&'()*+,-./:;<=>@[\\]^_`{|}~" + ALPHANUMERIC);
  static final boolean[] USER_INFO = set("-_.!~*'()%;:&=+$,[]" + ALPHANUMERIC);
  static final boolean[] FIELD_VALUE = withHigh(set("\t " + visible()));
  static final boolean[] QUOTED = without(FIELD_VALUE, "\"\\");
  static final boolean[] BLANK = set(" \t");

  private Characters() {}

  private static String visible() {
    var text = new StringBuilder();
    for (var c = '!'; c <= '~'; c++) {
      text.append(c);
    }
    return text.toString();
  }

  private static boolean[] set(String members) {
    var set = new boolean[256];
    members.chars().forEach(c -> set[c] = true);
    return set;
  }

  private static boolean[] withHigh(boolean[] set) {
    for (var c = 0x80; c < 256; c++) {
      set[c] = true;
    }
    return set;
  }

  private static boolean[] without(boolean[] set, String members) {
    var rest = set.clone();
    members.chars().forEach(c -> rest[c] = false);
    return rest;
  }

  /** The value of a hexadecimal digit, or -1. */
  static int hex(int c) {
    return Character.digit(c < 0x80 ? c : 0, 16);
  }
}

package loopscope.engine.node.url;

import java.util.Map;

/**
 * The schemes that the URL standard treats specially, with their ports.
 *
 * @see <a href="https://url.spec.whatwg.org/#special-scheme">URL: special schemes</a>
 */
final class Scheme {
  static final String FILE = "file";

  private static final Map<String, Integer> PORTS = Map.of("ftp", 21, FILE, UrlRecord.NO_PORT, "http", 80,
      "https",
      443, "ws", 80, "wss", 443);

  private Scheme() {}

  static boolean isSpecial(String scheme) {
    return PORTS.containsKey(scheme);
  }

  /** Whether a character is a slash to URLs of that scheme: to special ones, one that leans back is. */
  static boolean isSlash(char character, String scheme) {
    return character == '/' || (character == '\\' && isSpecial(scheme));
  }

  static int defaultPort(String scheme) {
    return PORTS.getOrDefault(scheme, UrlRecord.NO_PORT);
  }

  /** The length of the scheme that a text begins with, before its colon; 0 when there is none. */
  static int lengthIn(String text) {
    var end = text.indexOf(':');
    return end > 0 && isLetter(text.charAt(0)) && text.chars().limit(end).allMatch(Scheme::isPart) ? end : 0;
  }

  private static boolean isPart(int character) {
    return isLetter(character) || (character >= '0' && character <= '9') || "+-.".indexOf(character) >= 0;
  }

  static boolean isLetter(int character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}

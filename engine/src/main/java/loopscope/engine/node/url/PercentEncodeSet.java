package loopscope.engine.node.url;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/**
 * The characters that a part of a URL holds in percent-encoded form only.
 *
 * @see <a href="https://url.spec.whatwg.org/#percent-encoded-bytes">URL: percent-encoded bytes</a>
 */
enum PercentEncodeSet {
  C0_CONTROL(""), FRAGMENT(" \"<>`"), QUERY(" \"#<>"), SPECIAL_QUERY(" \"#<>'"), PATH(" \"#<>?`{}"), USERINFO(
      " \"#<>?`{}/:;=@[\\]^|");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final BitSet kept = new BitSet();

  PercentEncodeSet(String encoded) {
    kept.set(' ', '\u007f');
    encoded.chars().forEach(kept::clear);
  }

  /** The text with these characters, as UTF-8, percent-encoded. */
  String encode(String text) {
    if (text.chars().allMatch(kept::get)) {
      return text;
    }
    var encoded = new StringBuilder();
    for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (octet >= 0 && kept.get(octet)) {
        encoded.append((char) octet);
      } else {
        HEX.toHexDigits(encoded.append('%'), octet);
      }
    }
    return encoded.toString();
  }
}

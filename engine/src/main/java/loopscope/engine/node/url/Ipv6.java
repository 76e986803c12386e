package loopscope.engine.node.url;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses of eight pieces, of which a run of zeros may be left out.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv6-parser">URL: the IPv6 parser</a>
 */
final class Ipv6 {
  private static final int PIECES = 8;
  private static final Pattern PIECE = Pattern.compile("\\p{XDigit}{1,4}");
  private static final Pattern DOTTED = Pattern.compile(
      "(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

  private Ipv6() {}

  /** The address in its shortest form. */
  static String canonical(String text) {
    var gap = text.indexOf("::");
    if (gap < 0) {
      return written(pieces(text, true, PIECES, text));
    }
    var before = pieces(text.substring(0, gap), false, PIECES - 1, text);
    var after = pieces(text.substring(gap + 2), true, PIECES - 1, text);
    var zeros = PIECES - before.size() - after.size();
    if (zeros < 1) {
      throw new InvalidUrl(text);
    }
    var all = new ArrayList<>(before);
    for (var i = 0; i < zeros; i++) {
      all.add(0);
    }
    all.addAll(after);
    return written(all);
  }

  private static List<Integer> pieces(String text, boolean last, int most, String whole) {
    var pieces = new ArrayList<Integer>();
    if (text.isEmpty() && most < PIECES) {
      return pieces;
    }
    var words = List.of(text.split(":", -1));
    for (var word : words) {
      if (PIECE.matcher(word).matches()) {
        pieces.add(Integer.parseInt(word, 16));
      } else if (last && pieces.size() == words.size() - 1 && DOTTED.matcher(word).matches()) {
        addDotted(word, pieces);
      } else {
        throw new InvalidUrl(whole);
      }
    }
    if (pieces.size() > most || (most == PIECES && pieces.size() < PIECES)) {
      throw new InvalidUrl(whole);
    }
    return pieces;
  }

  /** An IPv4 address, which stands for the last two pieces. */
  private static void addDotted(String text, List<Integer> pieces) {
    var numbers = text.split("\\.");
    for (var i = 0; i < numbers.length; i += 2) {
      pieces.add(Integer.parseInt(numbers[i]) << 8 | Integer.parseInt(numbers[i + 1]));
    }
  }

  private static String written(List<Integer> pieces) {
    var from = 0;
    var length = 1;
    for (var i = 0; i < PIECES; i++) {
      var run = zerosAt(pieces, i);
      if (run > length) {
        from = i;
        length = run;
      }
    }
    return length == 1 ? joined(pieces)
        : joined(pieces.subList(0, from)) + "::" + joined(pieces.subList(from + length, PIECES));
  }

  private static int zerosAt(List<Integer> pieces, int start) {
    var end = start;
    while (end < PIECES && pieces.get(end) == 0) {
      end++;
    }
    return end - start;
  }

  private static String joined(List<Integer> pieces) {
    return String.join(":", pieces.stream().map(Integer::toHexString).toList());
  }
}

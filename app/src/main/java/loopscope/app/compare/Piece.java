package loopscope.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A stretch of a line, and whether it differs from the line beside it. */
record Piece(String text, boolean differs) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+|.", Pattern.DOTALL);
  /** Of longer lines the whole line counts as differing: what changed is seen no better word by word. */
  private static final int MOST_WORDS = 400;

  /** A line as it differs from another, word by word. */
  static List<Piece> of(String line, String other) {
    var words = words(line);
    var others = words(other);
    if (words.size() > MOST_WORDS || others.size() > MOST_WORDS) {
      return List.of(new Piece(line, true));
    }
    var pieces = new ArrayList<Piece>();
    var next = 0;
    for (var difference : Difference.between(words, others)) {
      add(pieces, words.subList(next, difference.from()), false);
      add(pieces, words.subList(difference.from(), difference.to()), true);
      next = difference.to();
    }
    add(pieces, words.subList(next, words.size()), false);
    return pieces;
  }

  private static void add(List<Piece> to, List<String> words, boolean differ) {
    if (!words.isEmpty()) {
      to.add(new Piece(String.join("", words), differ));
    }
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).toList();
  }
}

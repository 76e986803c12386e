package loopscope.app.editor;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import loopscope.app.editor.Token.Kind;

/** Finds the partner of the bracket beside the caret. Brackets in strings, comments and the like are none. */
final class Brackets {
  private Brackets() {}

  /** Two brackets that belong together, by the offsets of their characters. */
  record Pair(int first, int second) {}

  /** The pair at the caret: of the bracket before it, or else of the one after it. */
  static Optional<Pair> at(int caret, String text, List<Token> tokens) {
    return pairWith(caret - 1, text, tokens).or(() -> pairWith(caret, text, tokens));
  }

  private static Optional<Pair> pairWith(int offset, String text, List<Token> tokens) {
    if (offset < 0 || offset >= text.length() || "()[]{}".indexOf(text.charAt(offset)) < 0) {
      return Optional.empty();
    }
    var open = new ArrayDeque<Integer>();
    for (var token : tokens) {
      var last = token.end() - 1;
      if (token.kind() != Kind.PUNCTUATOR || last >= text.length()) {
        continue;
      }
      if ("([{".indexOf(text.charAt(last)) >= 0) {
        open.push(last);
      } else if (")]}".indexOf(text.charAt(last)) >= 0 && !open.isEmpty()) {
        int first = open.pop();
        if (first == offset || last == offset) {
          return fit(text.charAt(first), text.charAt(last)) ? Optional.of(new Pair(first, last))
              : Optional
                  .empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fit(char opening, char closing) {
    return "([{".indexOf(opening) == ")]}".indexOf(closing);
  }
}

package loopscope.app.npm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a line into words as a POSIX shell does with blanks, quotes and backslashes; nothing else has a meaning. */
final class CommandWords {
  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean begun;
  private int next;

  private CommandWords(String line) {
    this.line = line;
  }

  /** Empty when a quote is not closed. */
  static Optional<List<String>> of(String line) {
    var words = new CommandWords(line);
    return words.split() ? Optional.of(List.copyOf(words.words)) : Optional.empty();
  }

  private boolean split() {
    while (next < line.length()) {
      var character = line.charAt(next);
      next++;
      if (Character.isWhitespace(character)) {
        endWord();
      } else if (!take(character)) {
        return false;
      }
    }
    endWord();
    return true;
  }

  private boolean take(char character) {
    begun = true;
    switch (character) {
      case '\'' -> {
        return takeUpTo('\'', false);
      }
      case '"' -> {
        return takeUpTo('"', true);
      }
      case '\\' -> takeEscaped();
      default -> word.append(character);
    }
    return true;
  }

  /** Whether the quote is closed. */
  private boolean takeUpTo(char quote, boolean escapes) {
    while (next < line.length() && line.charAt(next) != quote) {
      var character = line.charAt(next);
      next++;
      if (escapes && character == '\\' && next < line.length() && "\"\\".indexOf(line.charAt(next)) >= 0) {
        takeEscaped();
      } else {
        word.append(character);
      }
    }
    next++;
    return next <= line.length();
  }

  private void takeEscaped() {
    if (next < line.length()) {
      word.append(line.charAt(next));
      next++;
    }
  }

  private void endWord() {
    if (begun) {
      words.add(word.toString());
      word.setLength(0);
      begun = false;
    }
  }
}

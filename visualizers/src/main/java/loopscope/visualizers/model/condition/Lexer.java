package loopscope.visualizers.model.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a condition apart into its words. */
final class Lexer {
  private static final Pattern WORD = Pattern.compile(
      "(?<space>\\s+)"
          + "|(?<number>0[xX][0-9a-fA-F]+n?|[0-9]+n|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
          + "|(?<string>'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")"
          + "|(?<name>#?[\\p{javaUnicodeIdentifierStart}$_][\\p{javaUnicodeIdentifierPart}$]*)"
          + "|(?<punctuator>===|!==|==|!=|<=|>=|&&|\\|\\||\\?\\?|[-+*/%<>!().\\[\\]])", Pattern.UNICODE_CASE);

  enum Kind {
    NUMBER, STRING, NAME, PUNCTUATOR, END
  }

  /**
   * A word.
   *
   * @param offset where it begins
   */
  record Word(Kind kind, String text, int offset) {}

  private Lexer() {}

  static List<Word> words(String text) throws ConditionException {
    var words = new ArrayList<Word>();
    var matcher = WORD.matcher(text);
    var offset = 0;
    while (offset < text.length()) {
      if (!matcher.region(offset, text.length()).lookingAt()) {
        throw new ConditionException(offset, text.substring(offset, text.offsetByCodePoints(offset, 1)));
      }
      for (var kind : List.of(Kind.NUMBER, Kind.STRING, Kind.NAME, Kind.PUNCTUATOR)) {
        if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
          words.add(new Word(kind, matcher.group(), offset));
        }
      }
      offset = matcher.end();
    }
    words.add(new Word(Kind.END, "", text.length()));
    return words;
  }
}

package loopscope.app.editor;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one lexical form of ECMAScript at a time; a reading method moves past what it read and answers where it ends. */
final class Scanner {
  /** Longest first, so that the first that fits is the right one (ECMAScript 12.8). */
  private static final List<String> PUNCTUATORS = List.of(">>>=", "...", "===", "!==", "**=", "<<=", ">>=",
      ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=",
      "-=",
      "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**");
  private static final Pattern NUMBER = Pattern.compile("""
      0[xX][\\da-fA-F]+(_[\\da-fA-F]+)*n?|0[oO][0-7]+(_[0-7]+)*n?|0[bB][01]+(_[01]+)*n?|0\\d+\
      |((0|[1-9](_?\\d)*)n)|((0|[1-9](_?\\d)*)?\\.?\\d*(_\\d+)*([eE][+-]?\\d+(_\\d+)*)?)""");

  private final String source;
  private int position;

  Scanner(String source) {
    this.source = source;
  }

  int position() {
    return position;
  }

  String text(int start, int end) {
    return source.substring(start, end);
  }

  /** The character so far ahead, NUL past the end. */
  char peek(int ahead) {
    return at(position + ahead);
  }

  boolean looksAt(String text) {
    return source.startsWith(text, position);
  }

  /** Moves to the next token; whether there is one. */
  boolean skipSpace() {
    position = spaceEnd(position);
    return position < source.length();
  }

  /** Whether this comes next, after white space. */
  boolean follows(char character) {
    return at(spaceEnd(position)) == character;
  }

  boolean quoteFollows() {
    return follows('"') || follows('\'');
  }

  /** Whether a name or a parenthesis comes next on the same line, as after {@code async}. */
  boolean namesFollow() {
    var next = at(spaceEnd(position));
    return source.substring(position, spaceEnd(position)).indexOf('\n') < 0 && (next == '(' || startsName(
        next));
  }

  int advance(int count) {
    position += count;
    return position;
  }

  int lineComment() {
    while (position < source.length() && !lineEnd(peek(0))) {
      position++;
    }
    return position;
  }

  int blockComment() {
    var end = source.indexOf("*/", position + 2);
    position = end < 0 ? source.length() : end + 2;
    return position;
  }

  int name(int prefix) {
    position += prefix;
    while (partOfName(peek(0)) || peek(0) == '\\' && peek(1) == 'u') {
      position++;
    }
    return position;
  }

  /** A number and whatever clings to it. */
  int number() {
    var matcher = NUMBER.matcher(source).region(position, source.length());
    position = matcher.lookingAt() ? matcher.end() : position;
    while (partOfName(peek(0))) {
      position++;
    }
    return position;
  }

  int string(char quote) {
    position++;
    while (position < source.length() && peek(0) != quote && peek(0) != '\n') {
      position += peek(0) == '\\' ? 2 : 1;
    }
    position = Math.min(source.length(), peek(0) == quote ? position + 1 : position);
    return position;
  }

  /** A template's characters up to a substitution or past its end; {@code skip} passes the opening backtick. */
  int templatePart(int skip) {
    position += skip;
    while (position < source.length() && !looksAt("${")) {
      if (peek(0) == '`') {
        return ++position;
      }
      position += peek(0) == '\\' ? 2 : 1;
    }
    position = Math.min(position, source.length());
    return position;
  }

  /** The end of a regular expression, null if the line ends first. */
  @Nullable
  Integer regex() {
    var inClass = false;
    for (var i = position + 1; i < source.length() && !lineEnd(at(i)); i++) {
      switch (at(i)) {
        case '\\' -> i++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '/' -> {
          if (!inClass) {
            position = i + 1;
            return name(0);
          }
        }
        default -> {
        }
      }
    }
    return null;
  }

  int punctuator() {
    for (var each : PUNCTUATORS) {
      if (looksAt(each) && !(each.equals("?.") && digit(peek(2)))) {
        return advance(each.length());
      }
    }
    return advance(Character.charCount(source.codePointAt(position)));
  }

  static boolean wellFormedNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  static boolean digit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean startsName(char character) {
    return character == '$' || character == '_' || Character.isUnicodeIdentifierStart(character)
        || Character.isHighSurrogate(character);
  }

  private static boolean partOfName(char character) {
    return character == '$' || character > 0x7F && Character.isSurrogate(character)
        || Character.isUnicodeIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
  }

  private static boolean lineEnd(char character) {
    return character == '\n' || character == '\r' || character == '\u2028' || character == '\u2029';
  }

  private int spaceEnd(int from) {
    var end = from;
    while (end < source.length() && (at(end) <= ' ' || at(end) == '\uFEFF' || Character.isSpaceChar(at(end))
        || lineEnd(at(end)))) {
      end++;
    }
    return end;
  }

  private char at(int index) {
    return index >= 0 && index < source.length() ? source.charAt(index) : '\0';
  }
}

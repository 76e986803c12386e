package loopscope.engine.script.v8;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A piece of a text as V8's scanner cuts it, to be pointed at and named in a message. */
record SyntaxToken(String text, int start, int end) {
  static final String END_OF_INPUT = "Unexpected end of input";

  private static final Pattern TOKEN = Pattern.compile(
      """
          //[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*"|`(?:[^`\\\\]|\\\\.)*`|\
          \\.?\\d[\\w.]*|#?[\\p{L}_$][\\p{L}\\p{N}_$]*|\\.\\.\\.|=>|>>>=|>>>|\\*\\*=|<<=|>>=|&&=|\\|\\|=|\\?\\?=|===|!==|\
          \\?\\.|\\*\\*|<<|>>|&&|\\|\\||\\?\\?|\\+\\+|--|[-+*/%&|^<>=!]=|[-+*/%&|^<>=!~?:;,.(){}\\[\\]]""",
      Pattern.DOTALL);

  private static final Pattern REGEX = Pattern.compile(
      "/(?![/*])(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*])+/[a-z]*");

  private static final Set<String> KEYWORDS = Set.of("break", "case", "catch", "class", "const", "continue",
      "debugger", "default", "delete", "do", "else", "export", "extends", "false", "finally", "for",
      "function", "if",
      "import", "in", "instanceof", "new", "null", "return", "super", "switch", "this", "throw", "true",
      "try",
      "typeof", "var", "void", "while", "with");

  private static final Set<String> STRICT = Set.of("implements", "interface", "package", "private",
      "protected",
      "public", "static", "yield");

  /** The token at a position; GraalJS gives the one after the quote of a string. */
  static SyntaxToken at(String text, int position) {
    var at = Math.min(position, text.length());
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new SyntaxToken("", at, at);
    }
    var matcher = TOKEN.matcher(text);
    if (at > 0 && "'\"`".indexOf(text.charAt(at - 1)) >= 0 && matcher.region(at - 1, text.length())
        .lookingAt()) {
      return new SyntaxToken(matcher.group(), at - 1, matcher.end());
    }
    return matcher.region(at, text.length()).lookingAt() ? new SyntaxToken(matcher.group(), at, matcher.end())
        : new SyntaxToken(text.substring(at, at + 1), at, at + 1);
  }

  /** The regular expression literal before a position, which is where GraalJS is when it finds it wrong. */
  static Optional<SyntaxToken> regex(String text, int position) {
    var slash = text.substring(0, Math.min(position, text.length())).stripTrailing().length() - 1;
    var matcher = REGEX.matcher(text).region(text.lastIndexOf('\n', slash) + 1, text.length());
    while (matcher.find() && matcher.start() < slash) {
      if (matcher.end() > slash) {
        return Optional.of(new SyntaxToken(matcher.group(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  boolean isRegex() {
    return REGEX.matcher(text).matches();
  }

  /** The last token that ends before a position. */
  static SyntaxToken before(String text, int position) {
    var matcher = TOKEN.matcher(text).region(0, position);
    var last = new SyntaxToken("", 0, 0);
    while (matcher.find()) {
      last = new SyntaxToken(matcher.group(), matcher.start(), matcher.end());
    }
    return last;
  }

  /** Where the first string begins that has no end on its line, or a template that has none at all. */
  static int unclosedQuote(String text) {
    var matcher = TOKEN.matcher(text);
    for (var at = 0; at < text.length();) {
      if (matcher.region(at, text.length()).lookingAt()) {
        at = matcher.end();
      } else if ("'\"`".indexOf(text.charAt(at)) >= 0) {
        return at;
      } else {
        at++;
      }
    }
    return text.length();
  }

  /** The left side of an assignment of which a token is part. */
  static SyntaxToken operand(String text, SyntaxToken token) {
    var start = token.start();
    while (start > 0 && (Character.isUnicodeIdentifierPart(text.charAt(start - 1)) || "?.".indexOf(text
        .charAt(
            start - 1)) >= 0)) {
      start--;
    }
    var sign = text.indexOf('=', start);
    return sign < 0 ? token
        : new SyntaxToken(token.text(), start, text.substring(0, sign).stripTrailing()
            .length());
  }

  static String privateName(String text, int position) {
    return at(text, text.startsWith("#", position) ? position : Math.max(0, text.lastIndexOf('#', position)))
        .text();
  }

  /** What V8 says when this token stands where it must not. */
  String unexpected(String whole) {
    if (text.isEmpty()) {
      return END_OF_INPUT;
    }
    var first = text.charAt(0);
    if (text.length() > 1 && (first == '\'' || first == '"')) {
      return "Unexpected string";
    }
    if (first == '`') {
      return "Unexpected template string";
    }
    if (Character.isDigit(first) || first == '.' && text.length() > 1 && Character.isDigit(text.charAt(1))) {
      return "Unexpected number";
    }
    return Character.isUnicodeIdentifierStart(first) || first == '$' || first == '_' ? word(whole)
        : TOKEN.matcher(text).matches() ? "Unexpected token '" + text + "'" : "Invalid or unexpected token";
  }

  private String word(String whole) {
    if (text.equals("enum")) {
      return "Unexpected reserved word";
    }
    if (STRICT.contains(text) && whole.contains("use strict")) {
      return "Unexpected strict mode reserved word";
    }
    return KEYWORDS.contains(text) ? "Unexpected token '" + text + "'"
        : "Unexpected identifier '" + text + "'";
  }
}

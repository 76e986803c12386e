package loopscope.engine.script.v8;

import java.util.Set;

/** Reads a text as JSON to find what is wrong with it first, and says so in V8's words. */
final class JsonText {

  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    private final String words;

    Wrong(String words) {
      super(words, null, false, false);
      this.words = words;
    }
  }

  /** How much of a long text V8 shows on either side of what is wrong. */
  private static final int CONTEXT = 10;

  /** Texts of values that were most likely not meant to be parsed. */
  private static final Set<String> NO_TEXTS = Set.of("undefined", "NaN", "Infinity", "[object Object]");

  private static final char END = '\uffff';

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /** What V8 says of a text, or {@code otherwise} if it is JSON. */
  static String words(String text, String otherwise) {
    var reader = new JsonText(text);
    try {
      reader.value();
      if (reader.next() != END) {
        throw new Wrong("Unexpected non-whitespace character after JSON at position " + reader.at);
      }
      return otherwise;
    } catch (Wrong wrong) {
      return wrong.words;
    } catch (StackOverflowError tooDeep) {
      return otherwise;
    }
  }

  private Wrong wrong(String what) {
    return new Wrong(what + " in JSON at position " + at);
  }

  private char here() {
    return at < text.length() ? text.charAt(at) : END;
  }

  /** The next character that is not white space. */
  private char next() {
    while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t') {
      at++;
    }
    return here();
  }

  private void value() throws Wrong {
    switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw unexpected();
    }
  }

  private void object() throws Wrong {
    at++;
    if (next() == '}') {
      at++;
      return;
    }
    if (here() != '"') {
      throw wrong("Expected property name or '}'");
    }
    for (member(); next() == ','; member()) {
      at++;
      if (next() != '"') {
        throw wrong("Expected double-quoted property name");
      }
    }
    close('}', "Expected ',' or '}' after property value");
  }

  private void member() throws Wrong {
    string();
    if (next() != ':') {
      throw wrong("Expected ':' after property name");
    }
    at++;
    value();
  }

  private void array() throws Wrong {
    at++;
    if (next() == ']') {
      at++;
      return;
    }
    for (value(); next() == ','; value()) {
      at++;
    }
    close(']', "Expected ',' or ']' after array element");
  }

  private void close(char bracket, String expected) throws Wrong {
    if (next() != bracket) {
      throw wrong(expected);
    }
    at++;
  }

  private void string() throws Wrong {
    at++;
    while (here() != '"') {
      if (at >= text.length()) {
        throw wrong("Unterminated string");
      }
      if (here() < ' ') {
        throw wrong("Bad control character in string literal");
      }
      if (here() == '\\') {
        at++;
        escape();
      }
      at++;
    }
    at++;
  }

  private void escape() throws Wrong {
    if (at >= text.length()) {
      throw unexpected();
    }
    if ("\"\\/bfnrtu".indexOf(here()) < 0) {
      throw wrong("Bad escaped character");
    }
    for (var digits = here() == 'u' ? 4 : 0; digits > 0; digits--) {
      at++;
      if (Character.digit(here(), 16) < 0) {
        throw wrong("Bad Unicode escape");
      }
    }
  }

  private void word(String word) throws Wrong {
    for (var i = 0; i < word.length(); i++, at++) {
      if (here() != word.charAt(i)) {
        throw unexpected();
      }
    }
  }

  private void number() throws Wrong {
    if (here() == '-') {
      at++;
      digits("No number after minus sign");
    } else if (here() == '0') {
      at++;
      if (Character.isDigit(here())) {
        throw unexpected();
      }
    } else {
      digits("");
    }
    if (here() == '.') {
      at++;
      digits("Unterminated fractional number");
    }
    if (here() == 'e' || here() == 'E') {
      at++;
      if (here() == '+' || here() == '-') {
        at++;
      }
      digits("Exponent part is missing a number");
    }
  }

  private void digits(String missing) throws Wrong {
    if (here() < '0' || here() > '9') {
      throw wrong(missing);
    }
    while (here() >= '0' && here() <= '9') {
      at++;
    }
  }

  private Wrong unexpected() {
    if (at >= text.length()) {
      return new Wrong("Unexpected end of JSON input");
    }
    if (NO_TEXTS.contains(text)) {
      return new Wrong('"' + text + "\" is not valid JSON");
    }
    if (here() == '-' || here() >= '0' && here() <= '9') {
      return wrong("Unexpected number");
    }
    return here() == '"' ? wrong("Unexpected string")
        : new Wrong("Unexpected token '" + here() + "', " + context() + " is not valid JSON");
  }

  private String context() {
    var end = text.length();
    if (end <= 2 * CONTEXT) {
      return '"' + text + '"';
    }
    if (at < CONTEXT) {
      return '"' + text.substring(0, at + CONTEXT) + "\"...";
    }
    return at < end - CONTEXT ? "...\"" + text.substring(at - CONTEXT, at + CONTEXT) + "\"..."
        : "...\"" + text.substring(at - CONTEXT) + '"';
  }
}

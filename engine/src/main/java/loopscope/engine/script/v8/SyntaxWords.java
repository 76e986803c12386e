package loopscope.engine.script.v8;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What V8 says of a text that does not parse, told from what GraalJS's parser says of it.
 *
 * @param start where V8 points, up to {@code end}
 */
record SyntaxWords(String message, int start, int end) {

  private record Phrase(Pattern theirs, String ours) {}

  private static final List<Phrase> PHRASES = List.of(
      phrase("Variable \"(.*)\" has already been declared", "Identifier '$1' has already been declared"),
      phrase("Missing assignment to constant .*", "Missing initializer in const declaration"),
      phrase("Missing assignment in destructuring declaration",
          "Missing initializer in destructuring declaration"),
      phrase("Invalid left hand side for assignment", "Invalid left-hand side in assignment"),
      phrase("Missing space after numeric literal|Missing digit after .*", "Invalid or unexpected token"),
      phrase("Illegal continue statement", "Illegal continue statement: no surrounding iteration statement"),
      phrase("Invalid return statement", "Illegal return statement"),
      phrase("\"with\" statement cannot be used in strict mode",
          "Strict mode code may not include a with statement"),
      phrase("cannot use octal value in strict mode", "Octal literals are not allowed in strict mode."),
      phrase("Class contains more than one constructor", "A class may only have one constructor"),
      phrase("Switch already has default case", "More than one default clause in switch statement"),
      phrase("Duplicate Label \"(.*)\"", "Label '$1' has already been declared"),
      phrase("cannot delete identifier .*", "Delete of an unqualified identifier in strict mode."),
      phrase("strict mode function cannot have duplicate parameter name .*",
          "Duplicate parameter name not allowed in this context"),
      phrase("Invalid shorthand property name initializer .*", "Invalid shorthand property initializer"),
      phrase("\"(?:eval|arguments)\" cannot be used .*", "Unexpected eval or arguments in strict mode"),
      phrase("Invalid left side value of for\\.\\.(?:of|in) loop", "Invalid left-hand side in for-loop"),
      phrase("Only one variable allowed in for\\.\\.(of|in) loop",
          "Invalid left-hand side in for-$1 loop: Must have a single binding."),
      phrase("for\\.\\.(of|in) loop declaration must not have an initializer",
          "for-$1 loop variable declaration may not have an initializer."),
      phrase("invalid arrow function parameter", "Invalid destructuring assignment target"),
      phrase("property name __proto__ appears more than once .*",
          "Duplicate __proto__ fields are not allowed in object literals"),
      phrase("Unexpected token: \\*\\*", "Unary operator used immediately before exponentiation expression. "
          + "Parenthesis must be used to disambiguate operator precedence"),
      phrase("Expected } after expression in template literal", "Missing } in template expression"),
      phrase("Cannot use import\\.meta outside a module", "Cannot use 'import.meta' outside a module"),
      phrase("Cannot use for await outside async functions", "Unexpected reserved word"),
      phrase("Expected an operand but found import", "Cannot use import statement outside a module"),
      phrase("Expected an operand but found super", "'super' keyword unexpected here"),
      phrase("Expected an operand but found eol", "Illegal newline after throw"));

  private static final Pattern FOUND = Pattern.compile("(?i)expected .* but found .*|expected Binding.*",
      Pattern.DOTALL);

  private static Phrase phrase(String theirs, String ours) {
    return new Phrase(Pattern.compile(theirs, Pattern.DOTALL), ours);
  }

  /** V8's words for what GraalJS says of a position. */
  static SyntaxWords of(String text, String theirs, int position) {
    var token = SyntaxToken.at(text, position);
    if (theirs.startsWith("Expected , but found")) {
      var argument = SyntaxToken.before(text, token.start());
      return new SyntaxWords("missing ) after argument list", argument.start(), argument.end());
    }
    if (theirs.startsWith("Missing close quote")) {
      return unclosed(text);
    }
    if (theirs.startsWith("Expected => but found")) {
      return unexpected(text, SyntaxToken.before(text, token.start()));
    }
    var pointed = FOUND.matcher(theirs).matches() ? pointed(text, theirs, token)
        : SyntaxToken.regex(text, position).orElseGet(() -> pointed(text, theirs, token));
    return special(text, theirs, pointed).or(() -> phrased(theirs, pointed)).orElseGet(() -> FOUND.matcher(
        theirs)
        .matches() ? unexpected(text, token) : new SyntaxWords(theirs, token.start(), token.end()));
  }

  /** What V8 points at, where that is not the token that GraalJS names. */
  private static SyntaxToken pointed(String text, String theirs, SyntaxToken token) {
    if (theirs.startsWith("Missing assignment to constant")) {
      return SyntaxToken.at(text, text.lastIndexOf(theirs.split("\"")[1], token.start()));
    }
    if (theirs.startsWith("Missing assignment in destructuring")) {
      var last = SyntaxToken.before(text, token.start());
      var start = text.lastIndexOf(last.text().equals("]") ? '[' : '{', last.start());
      return new SyntaxToken(last.text(), Math.max(0, start), last.end());
    }
    return theirs.equals("Invalid left hand side for assignment") ? SyntaxToken.operand(text, token)
        : theirs.startsWith("Missing space after numeric") ? SyntaxToken.before(text, token.start()) : token;
  }

  private static Optional<SyntaxWords> phrased(String theirs, SyntaxToken token) {
    for (var phrase : PHRASES) {
      Matcher found = phrase.theirs.matcher(theirs);
      if (found.matches()) {
        return Optional.of(new SyntaxWords(found.replaceAll(phrase.ours), token.start(), token.end()));
      }
    }
    return Optional.empty();
  }

  /** Messages that need a look at the text. */
  private static Optional<SyntaxWords> special(String text, String theirs, SyntaxToken token) {
    var words = switch (theirs) {
      case "Expected ident but found (" -> "Function statements require a function name";
      case "Private field must be declared in an enclosing class",
          "Expected an operand but found private_ident" ->
        "Private field '" + SyntaxToken.privateName(text, token.start())
            + "' must be declared in an enclosing class";
      case "Invalid hex digit" -> text.substring(Math.max(0, token.start() - 4), token.start()).contains(
          "\\u")
              ? "Invalid Unicode escape sequence"
              : "Invalid hexadecimal escape sequence";
      case "Invalid left hand side for assignment" -> changed(text, token);
      default -> theirs.startsWith("nullish coalescing") ? "Unexpected token '||'"
          : regex(theirs, token);
    };
    return words.isEmpty() ? Optional.empty()
        : Optional.of(new SyntaxWords(words, token.start(), token.end()));
  }

  private static String changed(String text, SyntaxToken token) {
    if (text.substring(0, token.start()).stripTrailing().matches("(?s).*(\\+\\+|--)")) {
      return "Invalid left-hand side expression in prefix operation";
    }
    return text.substring(token.end()).matches("(?s)\\s*(\\+\\+|--).*")
        ? "Invalid left-hand side expression in postfix operation"
        : "";
  }

  private static String regex(String theirs, SyntaxToken token) {
    if (!token.isRegex() || FOUND.matcher(theirs).matches()) {
      return "";
    }
    return theirs.contains("flag") ? "Invalid regular expression flags"
        : "Invalid regular expression: " + token.text() + ": " + Regexes.reason(theirs);
  }

  /** A quote that is not closed; what stands before it may be wrong already. */
  private static SyntaxWords unclosed(String text) {
    var quote = SyntaxToken.unclosedQuote(text);
    if (text.startsWith("`", quote)) {
      return new SyntaxWords(SyntaxToken.END_OF_INPUT, text.length(), text.length());
    }
    var end = text.indexOf('\n', quote);
    return SyntaxErrors.before(text, quote)
        .orElseGet(() -> new SyntaxWords("Invalid or unexpected token", quote, end < 0 ? text.length()
            : end));
  }

  private static SyntaxWords unexpected(String text, SyntaxToken token) {
    return new SyntaxWords(token.unexpected(text), token.start(), token.end());
  }
}

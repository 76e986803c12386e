package loopscope.engine.script.v8;

import com.oracle.js.parser.ErrorManager;
import com.oracle.js.parser.Parser;
import com.oracle.js.parser.ParserException;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSException;
import java.util.Optional;

/** Texts that do not parse: where they go wrong, and what V8 says of it. */
public final class SyntaxErrors {
  private SyntaxErrors() {}

  /**
   * What is wrong with a text as the body of a function, if anything is. As Node tells an ES module by its syntax, a text that
   * has an import or export is told of as a module, where the name of its file leaves that open.
   */
  public static Optional<JSException> inFunctionBody(Source source) {
    var wrong = wrong(source, parser -> parser.parseFunctionBody(false, false));
    return wrong.filter(e -> isModules(e) && !source.getName().endsWith(".cjs")).flatMap(_ -> inModule(
        source))
        .or(() -> wrong);
  }

  private static boolean isModules(JSException e) {
    return e.getCause() instanceof ParserException cause && cause.getRawMessage().matches(
        "Expected an operand but found (im|ex)port");
  }

  /** An exception of GraalJS's parser for a text that it saw behind {@code head} characters. */
  public static JSException behind(int head, Source source, JSException e) {
    return e.getCause() instanceof ParserException cause ? exception(source, cause, cause.getPosition()
        - head) : e;
  }

  /** What is wrong with a text as an ES module, if anything is. */
  public static Optional<JSException> inModule(Source source) {
    return wrong(source, parser -> parser.parseModule("module"));
  }

  /** What V8 finds wrong before a position, if the text does not merely end too early there. */
  static Optional<SyntaxWords> before(String text, int position) {
    var beginning = com.oracle.js.parser.Source.sourceFor("file", text.substring(0, position));
    try {
      new Parser(SyntaxTree.environment(), beginning, new ErrorManager.ThrowErrorManager())
          .parseFunctionBody(false, false);
      return Optional.empty();
    } catch (ParserException e) {
      var words = SyntaxWords.of(text, e.getRawMessage(), Math.max(0, e.getPosition()));
      return words.start() >= position || e.getPosition() >= position ? Optional.empty() : Optional.of(words);
    }
  }

  private interface Parse {
    Object by(Parser parser);
  }

  private static Optional<JSException> wrong(Source source, Parse parse) {
    var text = com.oracle.js.parser.Source.sourceFor(source.getName(), source.getCharacters().toString());
    try {
      parse.by(new Parser(SyntaxTree.environment(), text, new ErrorManager.ThrowErrorManager()));
      return Optional.empty();
    } catch (ParserException e) {
      return Optional.of(exception(source, e, e.getPosition()));
    }
  }

  private static JSException exception(Source source, ParserException e, int position) {
    var words = SyntaxWords.of(source.getCharacters().toString(), e.getRawMessage(), Math.max(0, position));
    var start = Math.min(words.start(), source.getLength());
    var end = Math.clamp(words.end(), start, source.getLength());
    return JSException.create(JSErrorType.SyntaxError, words.message(), e, source.createSection(start, end
        - start),
        false);
  }
}

package loopscope.engine.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loopscope.engine.script.SyntaxChecker.SyntaxError;
import loopscope.engine.trace.SourceRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts that do not parse: V8's words, and the range that V8 points at. */
class SyntaxCheckerTest {
  private final SyntaxChecker checker = new SyntaxChecker();

  @AfterEach
  void close() {
    checker.close();
  }

  private static SyntaxError error(String message, int line, int column, int endLine, int endColumn) {
    return new SyntaxError(new SourceRange("a.js", line, column, endLine, endColumn), "SyntaxError: "
        + message);
  }

  @Test
  void pointsAtTheTokenThatMustNotStandThere() {
    assertThat(checker.checkFunction("a.js", "let a = 1;\nreturn return", List.of("exports", "require")))
        .contains(error("Unexpected token 'return'", 2, 8, 2, 13));
  }

  @Test
  void saysThatATextEndsTooEarly() {
    assertThat(checker.checkFunction("a.js", "function f() {\n  return 1;\n", List.of("exports"))
        .map(SyntaxError::message)).contains("SyntaxError: Unexpected end of input");
  }

  @Test
  void pointsAtTheLastArgumentOfAnUnclosedCall() {
    assertThat(checker.checkModule("a.js", "import fs from 'fs';\nfs.read('a'\n"))
        .contains(error("missing ) after argument list", 2, 9, 2, 11));
  }

  @Test
  void findsNothingWrongWithWhatParses() {
    assertThat(checker.checkFunction("a.js", "return require('fs');", List.of("require"))).isEmpty();
    assertThat(checker.checkModule("a.js", "export default await 1;")).isEmpty();
  }
}

package loopscope.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import loopscope.app.editor.Brackets.Pair;
import org.junit.jupiter.api.Test;

class BracketsTest {

  @Test
  void bracketBeforeTheCaretFindsItsPartner() {
    check("f(a[0])", 2, 1, 6);
    check("f(a[0])", 7, 1, 6);
    check("f(a[0])", 4, 3, 5);
  }

  @Test
  void bracketAfterTheCaretCountsWhenThereIsNoneBefore() {
    check("if (a)", 3, 3, 5);
  }

  @Test
  void bracketsOfSubstitutionsMatchAndThoseInStringsDoNot() {
    check("`a${b}`", 4, 3, 5);
    assertThat(match("'(' )", 2)).isEmpty();
    assertThat(match("// (", 4)).isEmpty();
  }

  @Test
  void bracketsThatDoNotFitAreNoPair() {
    assertThat(match("(]", 1)).isEmpty();
    assertThat(match("(", 1)).isEmpty();
    assertThat(match("", 0)).isEmpty();
  }

  private static void check(String source, int caret, int first, int second) {
    assertThat(match(source, caret)).contains(new Pair(first, second));
  }

  private static Optional<Pair> match(String source, int caret) {
    return Brackets.at(caret, source, Tokenizer.tokenize(source));
  }
}

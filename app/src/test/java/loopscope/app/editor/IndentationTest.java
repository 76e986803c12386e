package loopscope.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import loopscope.app.editor.Indentation.Break;
import org.junit.jupiter.api.Test;

class IndentationTest {

  @Test
  void newLineBeginsWhereTheLastOneDid() {
    assertThat(Indentation.lineBreak("  a();", "")).isEqualTo(new Break("\n  ", 3));
  }

  @Test
  void afterAnOpeningBracketItIsOneLevelDeeper() {
    assertThat(Indentation.lineBreak("if (a) {", "")).isEqualTo(new Break("\n  ", 3));
  }

  @Test
  void betweenBracketsTheClosingOneGoesToALineOfItsOwn() {
    assertThat(Indentation.lineBreak("  f({", "});")).isEqualTo(new Break("\n    \n  ", 5));
  }

  @Test
  void linesGoDeeperAndBack() {
    assertThat(Indentation.deeper("a\n\n  b")).isEqualTo("  a\n\n    b");
    assertThat(Indentation.shallower("  a\n\n    b\n c\n\td")).isEqualTo("a\n\n  b\nc\nd");
  }

  @Test
  void tabGoesToTheNextStop() {
    assertThat(Indentation.toNextStop(3)).isEqualTo(" ");
    assertThat(Indentation.toNextStop(4)).isEqualTo("  ");
  }
}

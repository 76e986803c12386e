package loopscope.visualizers.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import loopscope.visualizers.picture.Lettering;
import loopscope.visualizers.picture.Lettering.Role;
import loopscope.visualizers.picture.Lettering.Weight;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static final Lettering TYPE = new Lettering(Role.CODE, Weight.REGULAR, 10);
  private final Letters letters = new Letters((text, type) -> 10 * text.codePointCount(0, text.length()),
      Locale.ENGLISH);

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    assertThat(letters.fit("timeout", TYPE, 70)).isEqualTo("timeout");
    assertThat(letters.fit("timeout", TYPE, 69)).isEqualTo("timeo…");
    assertThat(letters.fit("timeout", TYPE, 5)).isEmpty();
  }

  @Test
  void neverCutsALetterInTwo() {
    assertThat(letters.fit("😀😀😀", TYPE, 25)).isEqualTo("😀…");
  }

  @Test
  void breaksBetweenWords() {
    assertThat(letters.wrap("the loop has not begun", TYPE, 80, 9)).isEqualTo(List.of("the loop", "has not",
        "begun"));
  }

  @Test
  void breaksChineseBetweenAnyLetters() {
    assertThat(letters.wrap("事件循环尚未开始", TYPE, 40, 9)).isEqualTo(List.of("事件循环", "尚未开始"));
  }

  @Test
  void theLastLineTakesTheRest() {
    assertThat(letters.wrap("the loop has not begun", TYPE, 80, 2)).isEqualTo(List.of("the loop",
        "has not…"));
  }
}

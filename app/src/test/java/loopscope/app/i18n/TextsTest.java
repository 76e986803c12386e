package loopscope.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.SimpleLongProperty;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final String BUNDLE = "loopscope.app.i18n.messages";

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameGaps() {
    var english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
    var chinese = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (var key : english.keySet()) {
      assertThat(gaps(chinese.getString(key))).as(key).isEqualTo(gaps(english.getString(key)));
    }
  }

  @Test
  void boundTextFollowsTheLanguageAndItsArguments() {
    var texts = new Texts(Locale.ENGLISH);
    var count = new SimpleLongProperty(2);
    var bound = texts.bind("console.dropped", count, 100_000);
    assertThat(bound.get()).contains("first 2 lines").contains("100,000");
    count.set(3);
    assertThat(bound.get()).contains("first 3 lines");
    texts.localeProperty().set(Locale.CHINESE);
    assertThat(bound.get()).contains("开头的 3 行");
  }

  @Test
  void timesHaveTheDigitsThatMatter() {
    assertThat(Numbers.millis(904_000, Locale.ENGLISH)).isEqualTo("0.90 ms");
    assertThat(Numbers.millis(34_560_000, Locale.ENGLISH)).isEqualTo("34.6 ms");
    assertThat(Numbers.millis(12_345_000_000L, Locale.ENGLISH)).isEqualTo("12,345 ms");
  }

  private static int gaps(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }
}

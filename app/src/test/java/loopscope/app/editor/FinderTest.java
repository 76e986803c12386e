package loopscope.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import loopscope.app.editor.Finder.Find;
import org.junit.jupiter.api.Test;

class FinderTest {

  @Test
  void findsEveryPlaceWhateverTheCase() {
    assertThat(new Finder("ab", false).all("ab Ab x")).containsExactly(new Find(0, 2), new Find(3, 5));
    assertThat(new Finder("ab", true).all("ab Ab x")).containsExactly(new Find(0, 2));
  }

  @Test
  void takesSignsAsTheyAreWritten() {
    assertThat(new Finder("a.(", true).all("ax( a.(")).containsExactly(new Find(4, 7));
    assertThat(new Finder(".", true).replaceAll("a.b", "$1\\")).isEqualTo("a$1\\b");
  }

  @Test
  void nothingIsFoundNowhere() {
    assertThat(new Finder("", true).all("abc")).isEmpty();
    assertThat(new Finder("", true).replaceAll("abc", "x")).isEqualTo("abc");
  }
}

package loopscope.app.npm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandWordsTest {

  @Test
  void blanksQuotesAndBackslashesSplitAsInAShell() {
    assertWords("install  express ", "install", "express");
    assertWords("run 'my script' -- \"a b\"c", "run", "my script", "--", "a bc");
    assertWords("config set x ''", "config", "set", "x", "");
    assertWords("a\\ b \"c \\\" \\\\ \\d\" '\\'", "a b", "c \" \\ \\d", "\\");
    assertWords("");
  }

  @Test
  void whatAShellWouldDoMoreIsPlainText() {
    assertWords("install; rm -rf ~ | x > y $(z) `w` $HOME * &", "install;", "rm", "-rf", "~", "|", "x", ">",
        "y", "$(z)", "`w`", "$HOME", "*", "&");
  }

  @Test
  void quoteThatIsNotClosedIsRefused() {
    assertThat(CommandWords.of("run 'x")).isEmpty();
    assertThat(CommandWords.of("run \"x")).isEmpty();
  }

  private static void assertWords(String line, String... words) {
    assertThat(CommandWords.of(line)).isEqualTo(Optional.of(List.of(words)));
  }
}

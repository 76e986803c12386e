package loopscope.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import loopscope.app.files.Recovery.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

  @Test
  void keptCopiesAreLeftUntilTheyAreForgotten(@TempDir Path folder) throws IOException {
    var recovery = new Recovery(folder.resolve("recovery"));
    assertThat(recovery.left()).isEmpty();
    var saved = new Copy("1", Optional.of(Path.of("/p/main.js")), "first\nsecond\n");
    var never = new Copy("2", Optional.empty(), "");
    recovery.keep(saved);
    recovery.keep(never);
    assertThat(recovery.left()).containsExactlyInAnyOrder(saved, never);
    recovery.forget("1");
    assertThat(recovery.left()).isEqualTo(List.of(never));
  }

  @Test
  void laterCopyTakesThePlaceOfTheEarlierOne(@TempDir Path folder) throws IOException {
    var recovery = new Recovery(folder);
    recovery.keep(new Copy("1", Optional.empty(), "old"));
    recovery.keep(new Copy("1", Optional.empty(), "new \u4e2d\u6587"));
    assertThat(recovery.left()).isEqualTo(List.of(new Copy("1", Optional.empty(), "new \u4e2d\u6587")));
  }

  @Test
  void brokenCopiesArePassedOver(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("half.recovery"), new byte[]{'/', 'a'});
    Files.write(folder.resolve("bytes.recovery"), new byte[]{0, 1, '\n'});
    assertThat(new Recovery(folder).left()).isEmpty();
  }
}

package loopscope.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TypedInputTest {
  private final TypedInput input = new TypedInput();

  private void type(String text) {
    input.type(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readingWaitsForWhatIsTyped() throws Exception {
    var line = CompletableFuture.supplyAsync(() -> {
      var buffer = new byte[100];
      return new String(buffer, 0, input.read(buffer, 0, buffer.length), StandardCharsets.UTF_8);
    });
    type("你好\n");

    assertThat(line.get()).isEqualTo("你好\n");
  }

  @Test
  void aLongLineIsReadInParts() {
    type("abcde");
    var buffer = new byte[3];

    assertThat(input.read(buffer, 0, 3)).isEqualTo(3);
    assertThat(input.available()).isEqualTo(2);
    assertThat(input.read(buffer, 0, 3)).isEqualTo(2);
    assertThat(new String(buffer, StandardCharsets.UTF_8)).isEqualTo("dec");
  }

  @Test
  void afterTheEndWhatWasTypedIsStillReadAndThenItEnds() {
    type("a");
    input.end();
    type("ignored");

    assertThat(input.read()).isEqualTo('a');
    assertThat(input.read()).isEqualTo(-1);
  }
}

package loopscope.app.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import loopscope.engine.trace.OutputStreamKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A shell stands for the installed program. */
@DisabledOnOs(OS.WINDOWS)
class InstalledProgramTest {
  private final StringBuffer output = new StringBuffer();
  private final CompletableFuture<Integer> end = new CompletableFuture<>();

  @TempDir
  Path folder = Path.of("");

  @Test
  void readsWhatIsTypedUntilItsInputEnds() throws Exception {
    var program = start("cat; exit 4");
    program.input("one\n");
    program.input("two\n");
    program.endInput();
    assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo(4);
    assertThat(output.toString()).isEqualTo("one\ntwo\n");
  }

  @Test
  void typingToWhatIsOverDoesNoHarm() throws Exception {
    var program = start("exit 0");
    assertThat(end.get(60, TimeUnit.SECONDS)).isZero();
    assertThatCode(() -> {
      program.input("late\n");
      program.endInput();
    }).doesNotThrowAnyException();
  }

  private InstalledProgram start(String script) throws IOException {
    return InstalledProgram.start(List.of("/bin/sh", "-c", script), folder, Map.of("PATH", "/usr/bin:/bin"),
        new ProgramListener() {
          @Override
          public void printed(OutputStreamKind stream, String text) {
            output.append(text);
          }

          @Override
          public void ended(int exitCode) {
            end.complete(exitCode);
          }
        });
  }
}

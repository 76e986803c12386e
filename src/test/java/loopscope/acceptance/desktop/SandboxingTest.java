package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program is refused in the desktop, how it is allowed, and how that is taken back. */
class SandboxingTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("256m"));

  private DesktopDriver desktop;
  private Path outside;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path home, @TempDir Path other) throws IOException {
    desktop = new DesktopDriver(home, ENGINES);
    outside = Files.writeString(other.resolve("other.txt"), "words");
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void refusedFolderIsAllowedWithAClickAndTakenBackInTheMenu() {
    desktop.write("""
        try {
          console.log(require('fs').readFileSync(%s, 'utf8'));
        } catch (e) {
          console.log(e.code);
        }
        """.formatted(javaScript(outside)));
    desktop.run();
    desktop.awaitConsole(List.of("EACCES"));
    assertThat(desktop.text(".refusal-words")).startsWith("Refused (EACCES): " + outside);
    desktop.press(".allow");
    desktop.await(() -> desktop.shows(".allowed-words"), () -> "it does not say that it is allowed");
    desktop.run();
    desktop.awaitConsole(List.of("words"));
    assertThat(desktop.shows(".refusal-words")).isFalse();
    takeBack();
    desktop.run();
    desktop.awaitConsole(List.of("EACCES"));
  }

  @Test
  void programsAreStartedOnceThatIsAllowed() {
    desktop.write("""
        const { error, stdout } = require('child_process').spawnSync('echo', ['started']);
        console.log(error ? error.code : String(stdout).trim());
        """);
    desktop.run();
    desktop.awaitConsole(List.of("EACCES"));
    desktop.press(".allow");
    desktop.run();
    desktop.awaitConsole(List.of("started"));
    takeBack();
    desktop.run();
    desktop.awaitConsole(List.of("EACCES"));
  }

  @Test
  void addressesOfOtherMachinesAreRefusedAndNothingIsOffered() {
    desktop.write("require('net').connect(80, '192.0.2.1').on('error', e => console.log(e.code));");
    desktop.run();
    desktop.awaitConsole(List.of("EACCES"));
    assertThat(desktop.text(".refusal-words")).contains("192.0.2.1");
    assertThat(desktop.shows(".allow")).isFalse();
  }

  @Test
  void filesOfTheProjectAndTheTemporaryFolderAreThePrograms() throws IOException {
    desktop.write("""
        const fs = require('fs');
        const file = require('path').join(require('os').tmpdir(), 'mine.txt');
        fs.writeFileSync(file, 'mine');
        fs.writeFileSync('here.txt', file);
        console.log(fs.readFileSync(file, 'utf8'), Object.keys(process.env).includes('LOOPSCOPE_TEST'));
        """);
    desktop.run();
    desktop.awaitConsole(List.of("mine false"));
    assertThat(desktop.shows(".refusal-words")).as("nothing is refused").isFalse();
    var temporary = Path.of(Files.readString(desktop.window().model().folder().orElseThrow().resolve(
        "here.txt")));
    assertThat(temporary).as("the temporary folder of a run that is over").doesNotExist();
    assertThat(temporary.getParent()).doesNotExist();
  }

  private void takeBack() {
    desktop.choose("Run", "#command-allowed");
    desktop.press("#take-back");
    desktop.await(() -> !desktop.shows("#take-back"), () -> "it still stands there");
    desktop.press("#allowed-close");
  }

  private static String javaScript(Path path) {
    return "'" + path.toString().replace("\\", "\\\\") + "'";
  }
}

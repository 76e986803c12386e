package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundle: one file beside the program, opened and run like any other; nothing of the student's is written over. */
class BundlingTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("256m"));

  private Path folder;
  private DesktopDriver desktop;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path home, @TempDir Path project) throws IOException {
    folder = project.toRealPath();
    desktop = new DesktopDriver(home, ENGINES);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void bundle(String program) throws IOException {
    var file = Files.writeString(folder.resolve("main.js"), program);
    desktop.act(() -> desktop.window().open(file));
    desktop.await(() -> desktop.shows("#code"), () -> "the program is not open");
    desktop.choose("Run", "#command-bundle");
  }

  @Test
  void theBundleIsOpenedAndRuns() throws IOException {
    Files.writeString(folder.resolve("names.js"), "module.exports = ['Ada'];\n");
    bundle("console.log(`Hello, ${require('./names')}`);\n");
    desktop.await(() -> desktop.tab().equals("main.bundle.js"), () -> "in front is " + desktop.tab());
    assertThat(desktop.program()).isEqualTo(Files.readString(folder.resolve("main.bundle.js"))).contains(
        "// 2: names.js");
    assertThat(desktop.text("#file-notice-words")).startsWith(
        "main.bundle.js holds the program and all that it requires: 2 modules");
    Files.delete(folder.resolve("names.js"));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.awaitConsole(List.of("Hello, Ada"));
  }

  @Test
  void whatCanNotBeBundledIsTold() throws IOException {
    bundle("import fs from 'fs';\n");
    desktop.await(() -> desktop.shows("#file-notice-words"), () -> "nothing is told");
    assertThat(desktop.text("#file-notice-words")).startsWith("No bundle was made.").contains(
        "main.js is an ES module");
    assertThat(folder.resolve("main.bundle.js")).doesNotExist();
  }

  @Test
  void aFileThatIsNoBundleIsLeftAlone() throws IOException {
    var mine = Files.writeString(folder.resolve("main.bundle.js"), "// mine\n");
    bundle("console.log(1);\n");
    desktop.await(() -> desktop.shows("#file-notice-words"), () -> "nothing is told");
    assertThat(desktop.text("#file-notice-words")).startsWith("main.bundle.js is there already");
    assertThat(mine).hasContent("// mine\n");
  }
}

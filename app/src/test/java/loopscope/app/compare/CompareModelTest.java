package loopscope.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import loopscope.app.i18n.Message;
import loopscope.app.installed.SearchPath;
import loopscope.app.settings.Allowances;
import loopscope.engine.client.Launch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said when the installed node is not what is needed. */
@DisabledOnOs(OS.WINDOWS)
class CompareModelTest {
  private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private Path folder = Path.of("");
  private CompareModel model = model(folder);

  @BeforeEach
  void open(@TempDir Path temporary) {
    folder = temporary;
    model = model(folder);
  }

  @Test
  void missingNodeIsNamedWithWhatToInstall() throws InterruptedException {
    compare();
    assertThat(model.stateProperty().get()).isEqualTo(new CompareState.NotPossible(Message.of(
        "compare.missing")));
  }

  @Test
  void otherVersionIsNamed() throws IOException, InterruptedException {
    var node = node("#!/bin/sh\necho v18.19.1\n");
    compare();
    assertThat(model.stateProperty().get()).isEqualTo(new CompareState.NotPossible(Message.of(
        "compare.other-version", "18.19.1", node.toString())));
  }

  @Test
  void programThatTellsNoVersionIsNotTakenForNode() throws IOException, InterruptedException {
    var node = node("#!/bin/sh\necho hello\n");
    compare();
    assertThat(model.stateProperty().get()).isEqualTo(new CompareState.NotPossible(Message.of(
        "compare.broken", node.toString())));
  }

  @Test
  void nothingIsStartedBeforeItIsAllowed() throws IOException, InterruptedException {
    node("#!/bin/sh\necho v20.1.0\n");
    compare();
    assertThat(model.stateProperty().get()).isEqualTo(new CompareState.Asks(folder, "20.1.0"));
    assertThat(model.activeProperty().get()).isFalse();
  }

  @Test
  void relativeFoldersOfThePathAreNotLookedInto() {
    assertThat(SearchPath.of(Map.of("PATH", ".:/somewhere:bin:")).folders()).contains(Path.of("/somewhere"))
        .allMatch(Path::isAbsolute);
  }

  private CompareModel model(Path bin) {
    return new CompareModel((launch, listener) -> {
      throw new AssertionError("started " + launch);
    }, new Allowances(), new SearchPath(List.of(bin)), screen::add);
  }

  private Path node(String script) throws IOException {
    var node = Files.writeString(folder.resolve("node"), script);
    return Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwx------"));
  }

  private void compare() throws InterruptedException {
    model.compare(new Launch(folder.resolve("main.js"), List.of(), folder, Map.of(), 1), "");
    var found = screen.poll(60, TimeUnit.SECONDS);
    assertThat(found).isNotNull();
    found.run();
  }
}

package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel that runs the installed npm. */
class NpmTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("128m"));

  private DesktopDriver desktop;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path home, @TempDir Path project) {
    desktop = new DesktopDriver(home, ENGINES);
    desktop.act(() -> desktop.window().open(project));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void npmIsAllowedOnceRunsInTheProjectAndItsFilesAppear() {
    desktop.choose("Run", "#command-npm");
    assertThat(input().getText()).isEqualTo("install ");
    type("init -y");
    desktop.press("#npm-allow");
    desktop.await(() -> lines().contains("npm ended with exit code 0."), () -> "the panel shows " + lines());
    desktop.await(() -> files().contains("package.json"), () -> "the tree shows " + files());
    desktop.robot().push(KeyCode.UP);
    assertThat(input().getText()).isEqualTo("init -y");
    type("no-such-command");
    desktop.await(() -> lines().contains("npm ended with exit code 1."), () -> "the panel shows " + lines());
    desktop.choose("Run", "#command-allowed");
    desktop.press("#take-back");
    desktop.press("#allowed-close");
    desktop.choose("Run", "#command-npm");
    type("init -y");
    desktop.await(() -> desktop.shows("#npm-allow"), () -> "it does not ask again");
  }

  private void type(String line) {
    desktop.act(() -> input().setText(line));
    desktop.robot().clickOn("#npm-input").push(KeyCode.ENTER);
  }

  private TextField input() {
    return desktop.find("#npm-input");
  }

  private List<String> lines() {
    return DesktopDriver.ask(() -> desktop.find("#npm-lines").lookupAll(".npm-text").stream().filter(
        DesktopDriver::visible).sorted((one, other) -> Double.compare(top(one), top(other))).map(
            text -> ((Labeled) text).getText()).toList());
  }

  private static double top(Node text) {
    return text.localToScene(0, 0).getY();
  }

  private List<String> files() {
    return DesktopDriver.ask(() -> desktop.<TreeView<Path>>find("#files").getRoot().getChildren().stream()
        .map(TreeItem::getValue).map(file -> String.valueOf(file.getFileName())).toList());
  }
}

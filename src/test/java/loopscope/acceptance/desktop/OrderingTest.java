package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The orders that a program may have, found on the desktop. */
class OrderingTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("128m"));

  private DesktopDriver desktop;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path home) {
    desktop = new DesktopDriver(home, ENGINES);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void bothOrdersOfTimeoutAndImmediateAreFoundAndARunOfEachOpens() {
    desktop.write("""
        setTimeout(() => console.log('timeout'), 0);
        setImmediate(() => console.log('immediate'));
        """);
    desktop.choose("Run", "#command-orders");
    desktop.await(() -> outputs().size() == 2, () -> desktop.text("#orders-summary") + " " + outputs());
    desktop.press("#orders-stop");
    assertThat(desktop.text("#orders-summary")).matches("2 outputs in \\d+ runs");
    assertThat(outputs()).containsExactlyInAnyOrder("timeout\nimmediate", "immediate\ntimeout");
    var first = outputs().getFirst();
    desktop.robot().clickOn(DesktopDriver.ask(() -> desktop.robot().lookup("#orders-open").nth(0)
        .<Node>query()));
    desktop.await(() -> desktop.console().equals(first.lines().toList()), () -> "the console shows " + desktop
        .console());
    assertThat(desktop.text("#truncated-words")).contains("virtual time");
  }

  private List<String> outputs() {
    return DesktopDriver.ask(() -> desktop.robot().lookup(".orders-output").<Labeled>queryAll().stream().map(
        Labeled::getText).toList());
  }
}

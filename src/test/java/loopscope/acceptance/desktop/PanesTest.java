package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import loopscope.app.settings.Dividers;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the panes share the window's room. */
class PanesTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("128m"));

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @Test
  void keepTheirSharesWhileTheWindowComesToItsSize(@TempDir Path home) {
    try (var desktop = new DesktopDriver(home, ENGINES)) {
      desktop.press("#start-new");
      var window = desktop.code().getScene().getWindow();

      desktop.act(() -> window.setWidth(2600));
      desktop.await(() -> across(desktop).getWidth() > 2500, () -> "not yet wide");

      desktop.await(() -> Math.abs(shares(desktop)[0] - Dividers.FIRST.sidebar()) < 0.02,
          () -> "the files have " + shares(desktop)[0] + " of the window");
      assertThat(shares(desktop)[1]).isCloseTo(Dividers.FIRST.stage(), within(0.02));
    }
  }

  private static double[] shares(DesktopDriver desktop) {
    return DesktopDriver.ask(() -> across(desktop).getDividerPositions());
  }

  private static SplitPane across(DesktopDriver desktop) {
    return DesktopDriver.ask(() -> desktop.robot().lookup(".split-pane").match(
        node -> node instanceof SplitPane pane
            && pane.getOrientation() == Orientation.HORIZONTAL).<SplitPane>query());
  }
}

package loopscope.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import loopscope.app.settings.Dividers;
import loopscope.app.settings.Settings;

/** The panes and the dividers between them; what is folded away leaves its room to the others. */
final class Panes extends BorderPane {
  private final Node sidebar;
  private final SplitPane writing;
  private final Node stage;
  private final Settings settings;
  private final SplitPane upper = new SplitPane();
  private final SplitPane all = new SplitPane();
  private boolean stageAlone;

  Panes(Node sidebar, Node editor, Node console, Node stage, Node timeline, Settings settings) {
    this.sidebar = sidebar;
    this.stage = stage;
    this.settings = settings;
    writing = new SplitPane(editor, console);
    writing.setOrientation(Orientation.VERTICAL);
    all.setOrientation(Orientation.VERTICAL);
    all.getItems().setAll(upper, timeline);
    SplitPane.setResizableWithParent(sidebar, false);
    SplitPane.setResizableWithParent(timeline, false);
    getStyleClass().add("panes");
    setCenter(all);
    settings.sidebarProperty().addListener(changed -> rearrange());
    arrange();
    all.heightProperty().addListener(new WhenLaidOut());
  }

  /** Folds everything but the stage and the timeline away, or shows it again. */
  void showStageAlone(boolean alone) {
    stageAlone = alone;
    rearrange();
  }

  /** Keeps where the dividers stand now. */
  void remember() {
    var last = settings.dividersProperty().get();
    var across = upper.getDividerPositions();
    var sidebarAt = across.length == 2 ? across[0] : last.sidebar();
    var stageAt = across.length == 0 ? last.stage() : across[across.length - 1];
    settings.dividersProperty().set(new Dividers(sidebarAt, stageAt, writing.getDividerPositions()[0], all
        .getDividerPositions()[0]));
  }

  private void rearrange() {
    remember();
    arrange();
  }

  private void arrange() {
    upper.getItems().setAll(shown());
    placeDividers();
  }

  private void placeDividers() {
    var dividers = settings.dividersProperty().get();
    writing.setDividerPositions(dividers.console());
    all.setDividerPositions(dividers.timeline());
    switch (upper.getDividers().size()) {
      case 2 -> upper.setDividerPositions(dividers.sidebar(), dividers.stage());
      case 1 -> upper.setDividerPositions(dividers.stage());
      default -> {
      }
    }
  }

  private List<Node> shown() {
    if (stageAlone) {
      return List.of(stage);
    }
    return Stream.concat(Stream.of(sidebar).filter(any -> settings.sidebarProperty().get()), Stream.of(
        writing,
        stage)).toList();
  }

  /** Places the dividers once there is room to divide: before, panes would keep the sizes they have without it. */
  private final class WhenLaidOut implements InvalidationListener {
    @Override
    public void invalidated(Observable height) {
      if (all.getHeight() > 0) {
        height.removeListener(this);
        Platform.runLater(Panes.this::placeDividers);
      }
    }
  }
}

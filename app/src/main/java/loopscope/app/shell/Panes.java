package loopscope.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
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
    new UntilUsed().listen();
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

  /**
   * Places the dividers whenever the size changes, until the panes are first used: a window comes to its size in steps, and
   * panes that do not grow with it would keep what they had before.
   */
  private final class UntilUsed implements InvalidationListener, EventHandler<MouseEvent> {
    void listen() {
      all.widthProperty().addListener(this);
      all.heightProperty().addListener(this);
      addEventFilter(MouseEvent.MOUSE_PRESSED, this);
    }

    @Override
    public void invalidated(Observable size) {
      Platform.runLater(Panes.this::placeDividers);
    }

    @Override
    public void handle(MouseEvent pressed) {
      all.widthProperty().removeListener(this);
      all.heightProperty().removeListener(this);
      removeEventFilter(MouseEvent.MOUSE_PRESSED, this);
    }
  }
}

package loopscope.app.stage;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import loopscope.app.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Where a view stands: in a tab of either side, or in a window of its own; or nowhere, while there is nothing for it to show. */
final class Slot {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 720;

  private final StageView view;
  private final Tab tab = new Tab();
  private final StackPane frame = new StackPane();
  private final Texts texts;
  private final BooleanProperty kept = new SimpleBooleanProperty(this, "kept", false);
  /** Made when it is first wanted, and kept. */
  private @Nullable Stage window;
  private boolean beside;

  Slot(StageView view, Texts texts) {
    this.view = view;
    this.texts = texts;
    tab.setId("stage-" + view.name());
    tab.textProperty().bind(texts.bind("stage." + view.name()));
    frame.getChildren().setAll(view.content());
    tab.setContent(frame);
    tab.setClosable(false);
    InvalidationListener changed = moved -> look();
    tab.selectedProperty().addListener(changed);
    tab.tabPaneProperty().addListener(changed);
  }

  StageView view() {
    return view;
  }

  Tab tab() {
    return tab;
  }

  /** Whether it is to stay also where a run does nothing that it shows. */
  BooleanProperty keptProperty() {
    return kept;
  }

  /** Whether its tab belongs to the second side. */
  boolean isBeside() {
    return beside;
  }

  void setBeside(boolean now) {
    beside = now;
  }

  boolean hasWindow() {
    return window != null && window.isShowing();
  }

  /**
   * Moves the view to a window of its own.
   *
   * @param back brings it back to its tab, when the window is closed
   */
  void tearOff(Windows windows, Runnable back) {
    var opened = window == null ? open(windows) : window;
    window = opened;
    var pane = (StackPane) opened.getScene().getRoot();
    frame.getChildren().clear();
    pane.getChildren().setAll(view.content());
    opened.setOnHidden(closed -> {
      pane.getChildren().clear();
      frame.getChildren().setAll(view.content());
      back.run();
    });
    opened.show();
    look();
  }

  private Stage open(Windows windows) {
    var opened = new Stage();
    var pane = new StackPane();
    pane.getStyleClass().add("card");
    opened.setScene(new Scene(pane, WIDTH, HEIGHT));
    opened.titleProperty().bind(texts.bind("stage." + view.name()));
    windows.dress(opened);
    return opened;
  }

  void closeWindow() {
    if (window != null) {
      window.close();
    }
  }

  /** Tells the view whether it is looked at. */
  void look() {
    view.shownProperty().set(hasWindow() || tab.getTabPane() != null && tab.isSelected());
  }
}

package loopscope.app.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.stage.StageView;

/** What the parts of a view mean. */
final class AboutView extends VBox {
  private final Texts texts;
  private final Label name = new Label();
  private final Label text = new Label();

  AboutView(Texts texts) {
    this.texts = texts;
    name.getStyleClass().add("start-heading");
    text.setId("about-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("about-view");
    getChildren().setAll(name, text);
  }

  /** Tells about this view from now on. */
  void tell(StageView view) {
    name.textProperty().bind(texts.bind("stage." + view.name()));
    text.textProperty().bind(texts.bind("stage." + view.name() + ".about"));
  }
}

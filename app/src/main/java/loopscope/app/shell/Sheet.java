package loopscope.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.widgets.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** A sheet laid over the window; Escape, its cross and a click beside it put it away. */
final class Sheet extends StackPane {
  private final Node cross;

  /**
   * @param name begins the ids of its parts and, in the bundles, the key of its title
   */
  Sheet(String name, Texts texts, Node content) {
    setId(name + "-sheet");
    getStyleClass().add("veil");
    var title = new Label();
    title.textProperty().bind(texts.bind(name + ".title"));
    title.getStyleClass().add("start-title");
    cross = Buttons.icon(name + "-close", Feather.X, texts.bind("notice.close"), this::close);
    var head = new StackPane(title, cross);
    StackPane.setAlignment(title, Pos.CENTER_LEFT);
    StackPane.setAlignment(cross, Pos.CENTER_RIGHT);
    var sheet = new VBox(head, content);
    sheet.getStyleClass().addAll("card", "sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(sheet);
    setOnMouseClicked(clicked -> {
      if (clicked.getTarget() == this) {
        close();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    close();
  }

  void open() {
    setVisible(true);
    cross.requestFocus();
  }

  private void closeOnEscape(KeyEvent pressed) {
    if (pressed.getCode() == KeyCode.ESCAPE) {
      close();
      pressed.consume();
    }
  }

  private void close() {
    setVisible(false);
  }
}

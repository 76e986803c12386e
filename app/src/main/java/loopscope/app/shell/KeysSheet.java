package loopscope.app.shell;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.shell.Command.Group;
import loopscope.app.widgets.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** All keys on one sheet, laid over the window. */
final class KeysSheet extends StackPane {
  private final Texts texts;

  KeysSheet(Texts texts) {
    this.texts = texts;
    setId("keys-sheet");
    getStyleClass().add("veil");
    var title = new Label();
    title.textProperty().bind(texts.bind("keys.title"));
    title.getStyleClass().add("start-title");
    var close = Buttons.icon("keys-close", Feather.X, texts.bind("notice.close"), this::close);
    var head = new StackPane(title, close);
    StackPane.setAlignment(title, Pos.CENTER_LEFT);
    StackPane.setAlignment(close, Pos.CENTER_RIGHT);
    var groups = new HBox(new VBox(group(Group.FILE), group(Group.EDIT)), new VBox(group(Group.RUN), group(
        Group.MOVE)), new VBox(group(Group.VIEW), group(Group.HELP)));
    groups.getStyleClass().add("keys-groups");
    var sheet = new VBox(head, groups);
    sheet.getStyleClass().addAll("card", "keys-sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(sheet);
    setOnMouseClicked(clicked -> {
      if (clicked.getTarget() == this) {
        close();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
      if (pressed.getCode() == KeyCode.ESCAPE) {
        close();
        pressed.consume();
      }
    });
    close();
  }

  void open() {
    setVisible(true);
    lookup("#keys-close").requestFocus();
  }

  private void close() {
    setVisible(false);
  }

  private GridPane group(Group group) {
    var grid = new GridPane();
    grid.getStyleClass().add("keys-group");
    var heading = new Label();
    heading.textProperty().bind(texts.bind(group.key()));
    heading.getStyleClass().add("start-heading");
    grid.add(heading, 0, 0, 2, 1);
    for (var command : Command.values()) {
      if (command.group() == group && command.keys().isPresent()) {
        var words = new Label();
        words.textProperty().bind(texts.bind(command.key()));
        GridPane.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var keys = new Label(command.keys().get().getDisplayText());
        keys.getStyleClass().addAll("code", "key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(keys, HPos.RIGHT);
        grid.addRow(grid.getRowCount(), words, keys);
      }
    }
    return grid;
  }
}

package loopscope.app.shell;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.shell.Command.Group;

/** All commands that have keys, with them, in the order of the menus. */
final class KeysList extends HBox {
  private final Texts texts;

  KeysList(Texts texts) {
    this.texts = texts;
    getStyleClass().add("keys-groups");
    getChildren().addAll(new VBox(group(Group.FILE), group(Group.EDIT)), new VBox(group(Group.RUN), group(
        Group.MOVE)), new VBox(group(Group.VIEW), group(Group.HELP)));
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

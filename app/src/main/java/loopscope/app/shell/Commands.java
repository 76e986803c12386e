package loopscope.app.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import loopscope.app.i18n.Texts;

/** What each {@link Command} does here, and the menu bar that offers them. */
final class Commands {
  private final Map<Command, MenuItem> items = new EnumMap<>(Command.class);
  private final MenuBar bar = new MenuBar();

  Commands(Texts texts) {
    bar.setId("menus");
    bar.setUseSystemMenuBar(true);
    for (var group : Command.Group.values()) {
      var menu = new Menu();
      menu.textProperty().bind(texts.bind(group.key()));
      bar.getMenus().add(menu);
    }
    for (var command : Command.values()) {
      var item = new MenuItem();
      item.setId(command.key().replace('.', '-'));
      item.textProperty().bind(texts.bind(command.key()));
      command.keys().ifPresent(item::setAccelerator);
      items.put(command, item);
      bar.getMenus().get(command.group().ordinal()).getItems().add(item);
    }
  }

  MenuBar menuBar() {
    return bar;
  }

  /** Says what a command does. */
  void set(Command command, Runnable action) {
    item(command).setOnAction(asked -> action.run());
  }

  /** Says what a command does, and when it can't be asked for. */
  void set(Command command, Runnable action, ObservableValue<Boolean> disabled) {
    set(command, action);
    item(command).disableProperty().bind(disabled);
  }

  private MenuItem item(Command command) {
    return Objects.requireNonNull(items.get(command));
  }
}

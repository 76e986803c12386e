package loopscope.app.widgets;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons of the bars: an icon or a few words, a tooltip, and the same words for a screen reader. */
public final class Buttons {
  private Buttons() {}

  /** A button with an icon. */
  public static Button icon(String id, Feather icon, ObservableValue<String> words, Runnable action) {
    var button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("icon-button");
    named(button, id, words);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  /** A button with words. */
  public static Button words(String id, ObservableValue<String> words, Runnable action) {
    var button = new Button();
    button.setId(id);
    button.textProperty().bind(words);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  /** Gives a button without words an id, a tooltip and a name for a screen reader. */
  public static void named(ButtonBase button, String id, ObservableValue<String> words) {
    button.setId(id);
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(words);
    tooltip.setShowDelay(Duration.millis(400));
    button.setTooltip(tooltip);
    button.accessibleTextProperty().bind(words);
  }
}

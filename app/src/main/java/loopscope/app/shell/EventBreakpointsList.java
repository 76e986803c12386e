package loopscope.app.shell;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.engine.trace.stop.EventBreakpoint;

/** The kinds of event to stop at, each to be ticked. */
final class EventBreakpointsList extends VBox {
  private final Set<EventBreakpoint> chosen = EnumSet.noneOf(EventBreakpoint.class);

  EventBreakpointsList(Texts texts) {
    getStyleClass().add("event-breakpoints");
    var words = new Label();
    words.textProperty().bind(texts.bind("event-breakpoints.words"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(words);
    for (var each : EventBreakpoint.values()) {
      var box = new CheckBox();
      box.setId(key(each).replace('.', '-'));
      box.textProperty().bind(texts.bind(key(each)));
      box.selectedProperty().subscribe(ticked -> choose(each, ticked));
      getChildren().add(box);
    }
  }

  /** Its name in the bundles. */
  private static String key(EventBreakpoint breakpoint) {
    return "event-breakpoint." + breakpoint.name().toLowerCase(Locale.ROOT);
  }

  private void choose(EventBreakpoint breakpoint, boolean ticked) {
    if (ticked) {
      chosen.add(breakpoint);
    } else {
      chosen.remove(breakpoint);
    }
  }

  /** Those that are ticked; changes with them. */
  Set<EventBreakpoint> chosen() {
    return chosen;
  }
}

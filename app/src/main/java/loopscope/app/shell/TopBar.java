package loopscope.app.shell;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopscope.app.i18n.Texts;
import loopscope.app.run.RunModel;
import loopscope.app.run.RunState;
import loopscope.app.settings.Settings;
import loopscope.app.widgets.Buttons;
import loopscope.engine.trace.RecordingLevel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tool bar: where one is, run, pause and stop, what is recorded, and how it all looks. */
final class TopBar extends GridPane {
  private final Texts texts;
  private final RunModel model;
  private final Settings settings;
  private final Label place = new Label();

  /** What the bar asks for. */
  record Actions(Runnable start, Runnable run, Runnable pauseOrResume, Runnable stop,
      ObservableValue<Boolean> nothingToRun, ObservableValue<Boolean> nothingToStop) {}

  TopBar(Texts texts, RunModel model, Settings settings, Actions actions) {
    this.texts = texts;
    this.model = model;
    this.settings = settings;
    getStyleClass().add("top-bar");
    addRow(0, where(actions), running(actions), looks());
    var sides = new ColumnConstraints();
    sides.setPercentWidth(28);
    var middle = new ColumnConstraints();
    middle.setPercentWidth(44);
    getColumnConstraints().setAll(sides, middle, sides);
  }

  /** Names the project and the file. */
  Label place() {
    return place;
  }

  private HBox where(Actions actions) {
    var brand = Buttons.words("brand", texts.bind("app.name"), actions.start());
    brand.getStyleClass().add("brand");
    place.setId("place-in-project");
    place.getStyleClass().add("secondary");
    return bar(Pos.CENTER_LEFT, brand, place);
  }

  private HBox running(Actions actions) {
    var run = Buttons.words("run", texts.bind("run.run"), actions.run());
    run.setGraphic(new FontIcon(Feather.PLAY));
    run.getStyleClass().add("accent");
    run.setMinWidth(Region.USE_PREF_SIZE);
    run.disableProperty().bind(actions.nothingToRun());
    var state = new Label();
    state.setId("run-state");
    state.getStyleClass().add("secondary");
    state.textProperty().bind(Bindings.createStringBinding(() -> texts.get(key(model.stateProperty().get())),
        model
            .stateProperty(), texts.localeProperty()));
    return bar(Pos.CENTER, run, pause(actions), stop(actions), recording(), state);
  }

  private Button pause(Actions actions) {
    var pause = Buttons.icon("pause", Feather.PAUSE, texts.bind("run.pause"), actions.pauseOrResume());
    pause.disableProperty().bind(model.stateProperty().map(state -> !state.active()));
    model.stateProperty().addListener((observed, old, state) -> {
      var paused = state instanceof RunState.Paused;
      ((FontIcon) pause.getGraphic()).setIconCode(paused ? Feather.PLAY : Feather.PAUSE);
      pause.accessibleTextProperty().bind(texts.bind(paused ? "run.resume" : "run.pause"));
      pause.getTooltip().textProperty().bind(texts.bind(paused ? "run.resume" : "run.pause"));
    });
    return pause;
  }

  private Button stop(Actions actions) {
    var stop = Buttons.icon("stop", Feather.SQUARE, texts.bind("run.stop"), actions.stop());
    stop.disableProperty().bind(actions.nothingToStop());
    return stop;
  }

  /** How much is recorded of the program that runs, and of the next. */
  private MenuButton recording() {
    var choice = new MenuButton();
    choice.setId("record-level");
    choice.setMinWidth(Region.USE_PREF_SIZE);
    choice.textProperty().bind(Bindings.createStringBinding(() -> texts.get(key("record.now", settings
        .recordingProperty()
        .get())), settings.recordingProperty(), texts.localeProperty()));
    choice.accessibleTextProperty().bind(choice.textProperty());
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(texts.bind("record.hint"));
    choice.setTooltip(tooltip);
    for (var level : RecordingLevel.values()) {
      choice.getItems().add(item("record-" + level.name().toLowerCase(Locale.ROOT), key("record", level),
          () -> settings
              .recordingProperty().set(level)));
    }
    return choice;
  }

  private static String key(String group, RecordingLevel level) {
    return group + "." + level.name().toLowerCase(Locale.ROOT);
  }

  private HBox looks() {
    var size = new MenuButton("Aa");
    Buttons.named(size, "text-size", texts.bind("look.size"));
    size.getItems().addAll(item("bigger", "command.bigger", settings::biggerText), item("smaller",
        "command.smaller", settings::smallerText), item("normal-size", "command.normal-size",
            settings::normalText));
    var theme = Buttons.icon("theme", Feather.MOON, texts.bind("look.theme"), settings::otherTheme);
    ((FontIcon) theme.getGraphic()).iconCodeProperty().bind(settings.themeProperty().map(now -> switch (now) {
      case LIGHT -> Feather.MOON;
      case DARK -> Feather.SUN;
    }));
    var language = Buttons.words("language", texts.bind("look.language"), settings::otherLanguage);
    language.accessibleTextProperty().bind(texts.bind("command.language"));
    language.getStyleClass().add("quiet");
    return bar(Pos.CENTER_RIGHT, size, theme, language);
  }

  private MenuItem item(String id, String key, Runnable action) {
    var item = new MenuItem();
    item.setId(id);
    item.textProperty().bind(texts.bind(key));
    item.setOnAction(chosen -> action.run());
    return item;
  }

  private static HBox bar(Pos alignment, Node... nodes) {
    var bar = new HBox(nodes);
    bar.setAlignment(alignment);
    bar.getStyleClass().add("bar");
    return bar;
  }

  private static String key(RunState state) {
    return switch (state) {
      case RunState.Idle idle -> "state.idle";
      case RunState.Running running -> "state.running";
      case RunState.Paused paused -> "state.paused";
      case RunState.Stopping stopping -> "state.stopping";
      case RunState.Ended ended -> "state.ended";
      case RunState.EndMissing missing -> "state.ended";
    };
  }
}

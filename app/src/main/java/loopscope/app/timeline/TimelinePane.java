package loopscope.app.timeline;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopscope.app.i18n.Numbers;
import loopscope.app.i18n.Texts;
import loopscope.app.run.RunModel;
import loopscope.app.settings.Settings;
import loopscope.app.widgets.Buttons;
import loopscope.visualizers.model.Axis;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.playback.Speed;
import loopscope.visualizers.playback.Stride;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons that move through a run, and below them the run as a strip. */
public final class TimelinePane extends BorderPane {
  private final RunModel model;
  private final Settings settings;
  private final Texts texts;
  private final TimelineStrip strip;
  private final ComboBox<Stride> stride = new ComboBox<>();
  private final ComboBox<Speed> speed = new ComboBox<>();

  public TimelinePane(RunModel model, Settings settings, Texts texts) {
    this.model = model;
    this.settings = settings;
    this.texts = texts;
    strip = new TimelineStrip(model, settings, texts);
    setId("timeline");
    getStyleClass().addAll("card", "timeline");
    setTop(bar());
    setCenter(strip);
  }

  /** Gives the keyboard to the strip. */
  public void focusStrip() {
    strip.requestFocus();
  }

  /** Plays at the chosen speed, or pauses. */
  public void playOrPause() {
    if (model.playingProperty().get()) {
      model.move(Playhead::pause);
    } else {
      model.play(Speed.OFFERED.get(settings.speedProperty().get()));
    }
  }

  private BorderPane bar() {
    var buttons = new FlowPane(button("first", Feather.SKIP_BACK, "timeline.first", () -> model.move(
        Playhead::first)),
        button("back", Feather.CHEVRON_LEFT, "timeline.back", () -> model.move(head -> head.back(stride
            .getValue()))),
        playButton(), button("forward", Feather.CHEVRON_RIGHT, "timeline.forward", () -> model.forward(
            stride.getValue())), button("last", Feather.SKIP_FORWARD, "timeline.last",
                () -> model.move(
                    Playhead::last)), choice("timeline.step", strideChoice()), choice("timeline.speed",
                        speedChoice()),
        choice("timeline.axis", axisChoice()));
    buttons.getStyleClass().add("transport-buttons");
    var where = new HBox(liveMark(), place(), time());
    where.getStyleClass().add("transport-place");
    where.setAlignment(Pos.CENTER_RIGHT);
    where.setMinWidth(Region.USE_PREF_SIZE);
    var bar = new BorderPane(buttons, null, where, null, null);
    bar.getStyleClass().add("transport");
    return bar;
  }

  private HBox choice(String key, ComboBox<?> values) {
    values.setMinWidth(Region.USE_PREF_SIZE);
    var choice = new HBox(label(key), values);
    choice.setAlignment(Pos.CENTER_LEFT);
    return choice;
  }

  private Button button(String id, Feather icon, String key, Runnable action) {
    var button = Buttons.icon(id, icon, texts.bind(key), action);
    button.disableProperty().bind(nothingYet());
    return button;
  }

  private Button playButton() {
    var button = Buttons.icon("play", Feather.PLAY, texts.bind("timeline.play"), this::playOrPause);
    button.disableProperty().bind(nothingYet());
    var icon = (FontIcon) button.getGraphic();
    model.playingProperty().addListener((observed, old, playing) -> {
      icon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
      button.accessibleTextProperty().bind(texts.bind(playing ? "timeline.pause" : "timeline.play"));
    });
    return button;
  }

  private ObservableValue<Boolean> nothingYet() {
    return Bindings.equal(model.lengthProperty(), 0);
  }

  private ComboBox<Stride> strideChoice() {
    stride.setId("stride");
    stride.getItems().setAll(Stride.values());
    stride.setValue(Stride.CALLBACK);
    shown(stride, value -> texts.get("timeline.stride." + value.name().toLowerCase(Locale.ROOT)));
    stride.accessibleTextProperty().bind(texts.bind("timeline.step"));
    return stride;
  }

  private ComboBox<Speed> speedChoice() {
    speed.setId("speed");
    speed.getItems().setAll(Speed.OFFERED);
    speed.setValue(Speed.OFFERED.get(Math.clamp(settings.speedProperty().get(), 0, Speed.OFFERED.size()
        - 1)));
    shown(speed, this::words);
    speed.accessibleTextProperty().bind(texts.bind("timeline.speed"));
    speed.valueProperty().addListener((observed, old, now) -> {
      settings.speedProperty().set(Speed.OFFERED.indexOf(now));
      model.move(head -> {
        if (head.playing()) {
          head.play(now);
        }
      });
    });
    return speed;
  }

  private ComboBox<Axis> axisChoice() {
    var axis = new ComboBox<Axis>();
    axis.setId("axis");
    axis.getItems().setAll(Axis.values());
    axis.valueProperty().bindBidirectional(strip.axisProperty());
    shown(axis, value -> texts.get("timeline.axis." + value.name().toLowerCase(Locale.ROOT)));
    axis.accessibleTextProperty().bind(texts.bind("timeline.axis"));
    return axis;
  }

  private String words(Speed value) {
    return switch (value) {
      case Speed.Events(var perSecond) -> texts.get("timeline.speed.events", perSecond);
      case Speed.Time(var factor) when factor == 1 -> texts.get("timeline.speed.real");
      case Speed.Time(var factor) -> texts.get("timeline.speed.time", Math.round(1 / factor));
    };
  }

  /** Shows the values of a choice in the language of the moment. */
  private <T> void shown(ComboBox<T> choice, Function<T, String> words) {
    choice.setCellFactory(list -> cell(words));
    choice.setButtonCell(cell(words));
    texts.localeProperty().addListener(changed -> {
      choice.setCellFactory(list -> cell(words));
      choice.setButtonCell(cell(words));
    });
  }

  private static <T> ListCell<T> cell(Function<T, String> words) {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        setText(value == null || empty ? "" : words.apply(value));
      }
    };
  }

  private Label label(String key) {
    var label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add("secondary");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Label liveMark() {
    var live = new Label();
    live.setId("live");
    live.getStyleClass().add("live");
    live.textProperty().bind(texts.bind("timeline.live"));
    live.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.stateProperty().get().active()
        && model
            .runProperty().get().filter(run -> run.playhead().live()).isPresent(), model.stateProperty(),
        model
            .frameProperty()));
    return live;
  }

  private Label place() {
    var place = new Label();
    place.setId("place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    place.textProperty().bind(Bindings.createStringBinding(() -> model.lengthProperty().get() == 0 ? ""
        : texts.get(
            "timeline.place", model.positionProperty().get() + 1, model.lengthProperty().get()), model
                .frameProperty(),
        texts.localeProperty()));
    return place;
  }

  private Label time() {
    var time = new Label();
    time.setId("time");
    time.getStyleClass().add("secondary");
    time.setMinWidth(Region.USE_PREF_SIZE);
    time.textProperty().bind(Bindings.createStringBinding(() -> model.lengthProperty().get() == 0 ? ""
        : texts.get(
            "timeline.time", millis(model.positionProperty().get()), millis(model.lengthProperty().get()
                - 1)), model
                    .frameProperty(), texts.localeProperty()));
    return time;
  }

  private String millis(long seq) {
    return model.runProperty().get().filter(run -> seq >= 0).map(run -> Numbers.millis(run.log().get(seq)
        .nanos(),
        texts.locale())).orElse(Numbers.millis(0, texts.locale()));
  }
}

package loopscope.app.npm;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import loopscope.app.i18n.Texts;
import loopscope.app.sandbox.ConsentBox;
import loopscope.app.settings.Allowance;
import loopscope.app.widgets.Buttons;

/** The npm panel: what was typed and printed, and below it the line to type in, with the lines before on Up and Down. */
public final class NpmPane extends BorderPane {
  /** What is most often wanted of npm. */
  private static final String FIRST = "install ";

  private final NpmModel model;
  private final Texts texts;
  private final ListView<NpmLine> list;
  private final TextField input = new TextField(FIRST);
  private final TypedHistory history = new TypedHistory();
  private final ConsentBox consent;

  public NpmPane(NpmModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    list = new ListView<>(model.lines().all());
    list.setId("npm-lines");
    list.getStyleClass().addAll("console", "npm-lines");
    list.setCellFactory(view -> new NpmCell(texts));
    list.setPlaceholder(empty());
    list.accessibleTextProperty().bind(texts.bind("npm.title"));
    model.lines().all().addListener((ListChangeListener<NpmLine>) changed -> Platform.runLater(
        this::scrollToEnd));
    texts.localeProperty().addListener(changed -> list.refresh());
    consent = new ConsentBox("npm-allow", texts, new Allowance.Npm(), this::allow);
    setBottom(inputLine());
    setId("npm");
    model.stateProperty().addListener((observed, old, state) -> show(state));
    show(model.stateProperty().get());
  }

  /** Gives the keyboard to the line to type in. */
  public void focusInput() {
    input.requestFocus();
    input.end();
  }

  private Node empty() {
    var words = new Label();
    words.textProperty().bind(texts.bind("npm.empty"));
    words.setWrapText(true);
    words.getStyleClass().add("empty");
    return new StackPane(words);
  }

  private HBox inputLine() {
    input.setId("npm-input");
    input.getStyleClass().addAll("code", "bare");
    input.setOnAction(typed -> enter());
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::recall);
    var prompt = new Label();
    prompt.getStyleClass().addAll("code", "prompt");
    prompt.setMinWidth(Region.USE_PREF_SIZE);
    prompt.textProperty().bind(model.stateProperty().map(state -> state instanceof NpmState.Runs
        ? "\u203A"
        : "npm"));
    var line = new HBox(prompt, input, stop());
    line.getStyleClass().add("console-input");
    HBox.setHgrow(input, Priority.ALWAYS);
    return line;
  }

  private Button stop() {
    var stop = Buttons.words("npm-stop", texts.bind("npm.stop"), model::stop);
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.visibleProperty().bind(model.stateProperty().map(NpmState.Runs.class::isInstance));
    stop.managedProperty().bind(stop.visibleProperty());
    return stop;
  }

  private void allow() {
    model.allow();
    focusInput();
  }

  private void enter() {
    var line = input.getText();
    if (!(model.stateProperty().get() instanceof NpmState.Runs)) {
      history.add(line);
    }
    input.clear();
    model.enter(line);
  }

  private void recall(KeyEvent pressed) {
    switch (pressed.getCode()) {
      case UP -> recall(history.older(input.getText()), pressed);
      case DOWN -> recall(history.newer(), pressed);
      default -> {
      }
    }
  }

  private void recall(String line, KeyEvent pressed) {
    input.setText(line);
    input.end();
    pressed.consume();
  }

  private void show(NpmState state) {
    setCenter(switch (state) {
      case NpmState.Asks(var project) -> {
        consent.ask("npm.asks", project);
        yield consent;
      }
      case NpmState.Waits waits -> list;
      case NpmState.Runs runs -> list;
    });
  }

  /** When the list has heard of the new lines; twice, since it guesses how high lines are until it has laid them out. */
  private void scrollToEnd() {
    var last = list.getItems().size() - 1;
    list.scrollTo(last);
    list.layout();
    list.scrollTo(last);
  }
}

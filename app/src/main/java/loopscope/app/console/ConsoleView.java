package loopscope.app.console;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Texts;
import loopscope.app.sandbox.Permits;

/** The console: the printed lines, and below them the line that goes to the program's standard input. */
public final class ConsoleView extends BorderPane {
  private final ListView<ConsoleLine> list;
  private final TextField input = new TextField();
  private final ConsoleModel model;
  private final LongConsumer goTo;
  private final VBox head = new VBox();

  /**
   * @param goTo goes to the moment of an event
   * @param enter takes a line for standard input
   * @param endInput ends standard input
   */
  public ConsoleView(ConsoleModel model, Texts texts, Permits permits, LongConsumer goTo,
      Consumer<String> enter,
      Runnable endInput) {
    this.model = model;
    this.goTo = goTo;
    list = new ListView<>(model.lines());
    list.setId("console-lines");
    list.getStyleClass().add("console");
    list.setCellFactory(view -> new ConsoleCell(model, texts, permits, this::go));
    list.setPlaceholder(placeholder(texts));
    list.accessibleTextProperty().bind(texts.bind("console.title"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::goOnEnter);
    head.getChildren().add(note(texts));
    setTop(head);
    setCenter(list);
    setBottom(inputLine(texts, enter, endInput));
    model.positionProperty().addListener(moved -> scrollToPrinted());
    // A notice above the lines takes some of their room.
    list.heightProperty().addListener(resized -> scrollToPrinted());
  }

  /** Puts a node above the lines. */
  public ConsoleView below(Node notices) {
    head.getChildren().addFirst(notices);
    return this;
  }

  /** Whether a program is there to read what is typed. */
  public BooleanProperty inputDisabledProperty() {
    return input.disableProperty();
  }

  /** Gives the keyboard to the lines. */
  public void focusLines() {
    list.requestFocus();
  }

  private Label note(Texts texts) {
    var note = new Label();
    note.setId("console-dropped");
    note.getStyleClass().addAll("secondary", "console-note");
    note.textProperty().bind(texts.bind("console.dropped", model.droppedProperty(), ConsoleModel.MOST));
    note.visibleProperty().bind(Bindings.greaterThan(model.droppedProperty(), 0));
    note.managedProperty().bind(note.visibleProperty());
    return note;
  }

  private static StackPane placeholder(Texts texts) {
    var empty = new Label();
    empty.textProperty().bind(texts.bind("console.empty"));
    empty.setWrapText(true);
    empty.getStyleClass().add("empty");
    return new StackPane(empty);
  }

  private HBox inputLine(Texts texts, Consumer<String> enter, Runnable endInput) {
    input.setId("console-input");
    input.getStyleClass().addAll("code", "bare");
    input.promptTextProperty().bind(texts.bind("console.input"));
    input.setOnAction(typed -> {
      enter.accept(input.getText() + "\n");
      input.clear();
    });
    input.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
      if (pressed.getCode() == KeyCode.D && pressed.isControlDown() && input.getText().isEmpty()) {
        endInput.run();
        pressed.consume();
      }
    });
    var prompt = new Label("\u203A");
    prompt.getStyleClass().add("prompt");
    var line = new HBox(prompt, input);
    line.getStyleClass().add("console-input");
    HBox.setHgrow(input, Priority.ALWAYS);
    return line;
  }

  private void goOnEnter(KeyEvent pressed) {
    var line = list.getSelectionModel().getSelectedItem();
    if (pressed.getCode() == KeyCode.ENTER && line != null) {
      go(line);
      pressed.consume();
    }
  }

  private void go(ConsoleLine line) {
    goTo.accept(line.seq());
  }

  private void scrollToPrinted() {
    var printed = model.lastPrinted();
    if (printed > 0 && printed == model.lines().size() - 1) {
      scrollToEnd(printed);
    } else if (!model.lines().isEmpty()) {
      list.scrollTo(Math.max(0, printed - 2));
    }
  }

  /** Twice: the list guesses how high lines are until it has laid them out, and some are higher than others. */
  private void scrollToEnd(int last) {
    list.scrollTo(last);
    list.layout();
    list.scrollTo(last);
  }
}

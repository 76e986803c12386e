package loopscope.app.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopscope.app.i18n.Message;
import loopscope.app.i18n.Texts;
import loopscope.app.sandbox.ConsentBox;
import loopscope.app.settings.Allowance;
import loopscope.app.widgets.Buttons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The comparison: in words whether both did the same, and below what each of them printed. */
public final class CompareView extends BorderPane {
  private static final PseudoClass EQUAL = PseudoClass.getPseudoClass("equal");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final CompareModel model;
  private final Texts texts;
  private final FontIcon icon = new FontIcon(Feather.INFO);
  private final Label verdict = new Label();
  private final Label hint = new Label();
  private final HBox bar = new HBox();
  private final ColumnHeads heads;
  private final ListView<Row> rows = new ListView<>();
  private final BorderPane outputs;
  private final ConsentBox consent;

  /**
   * @param compare compares the program in front
   */
  public CompareView(CompareModel model, Texts texts, Runnable compare) {
    this.model = model;
    this.texts = texts;
    heads = new ColumnHeads(texts);
    outputs = new BorderPane(rows, heads, null, null, null);
    consent = new ConsentBox("compare-allow", texts, new Allowance.Node(), this::allow);
    fillBar(compare);
    rows.setId("compare-rows");
    rows.getStyleClass().add("compare-rows");
    rows.setCellFactory(view -> new RowCell(texts));
    rows.setPlaceholder(empty());
    rows.accessibleTextProperty().bind(texts.bind("compare.title"));
    setTop(bar);
    setId("compare");
    model.stateProperty().addListener((observed, old, state) -> show(state));
    texts.localeProperty().addListener(changed -> rows.refresh());
    show(model.stateProperty().get());
  }

  /** Gives the keyboard to the rows. */
  public void focusRows() {
    rows.requestFocus();
  }

  private void allow() {
    model.allow();
    focusRows();
  }

  private void fillBar(Runnable compare) {
    verdict.setId("compare-verdict");
    verdict.getStyleClass().add("compare-verdict");
    hint.setId("compare-hint");
    hint.getStyleClass().add("secondary");
    for (var words : new Label[]{verdict, hint}) {
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
    }
    hint.managedProperty().bind(hint.visibleProperty());
    var words = new VBox(verdict, hint);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    var again = shown(Buttons.words("compare-again", texts.bind("compare.again"), compare));
    again.visibleProperty().bind(model.stateProperty().map(state -> state instanceof CompareState.Compared
        || state instanceof CompareState.NotPossible));
    var stop = shown(Buttons.words("compare-stop", texts.bind("compare.stop"), model::stop));
    stop.visibleProperty().bind(model.activeProperty());
    bar.getStyleClass().addAll("notice", "compare-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.managedProperty().bind(bar.visibleProperty());
    bar.getChildren().addAll(icon, words, again, stop);
  }

  private static Button shown(Button button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private StackPane empty() {
    var words = new Label();
    words.textProperty().bind(texts.bind("compare.no-output"));
    words.setWrapText(true);
    words.getStyleClass().add("empty");
    return new StackPane(words);
  }

  private void show(CompareState state) {
    say(CompareWords.progress(state));
    hint.setVisible(false);
    bar.setVisible(!(state instanceof CompareState.Asks));
    bar.pseudoClassStateChanged(EQUAL, false);
    bar.pseudoClassStateChanged(BAD, state instanceof CompareState.NotPossible);
    icon.setIconCode(state instanceof CompareState.NotPossible ? Feather.ALERT_TRIANGLE : Feather.INFO);
    setCenter(switch (state) {
      case CompareState.Asks(var project, var version) -> {
        consent.ask("compare.asks", project, version);
        yield consent;
      }
      case CompareState.Compared(var comparison) -> {
        show(comparison);
        yield outputs;
      }
      case CompareState.Nothing nothing -> null;
      case CompareState.Looks looks -> null;
      case CompareState.RunsHere here -> null;
      case CompareState.RunsInNode node -> null;
      case CompareState.NotPossible not -> null;
    });
    scrollToDifference();
  }

  private void show(Comparison comparison) {
    var equal = comparison.verdict().equal();
    bar.pseudoClassStateChanged(EQUAL, equal);
    bar.pseudoClassStateChanged(BAD, !equal);
    icon.setIconCode(equal ? Feather.CHECK : Feather.ALERT_TRIANGLE);
    var explained = CompareWords.hint(comparison);
    hint.textProperty().bind(texts.bind(explained.key()));
    hint.setVisible(CompareWords.hinted(comparison));
    heads.show(comparison);
    rows.getItems().setAll(comparison.rows());
  }

  /** Twice: the list guesses how high rows are until it has laid them out, and some are higher than others. */
  private void scrollToDifference() {
    var first = firstDifference();
    rows.scrollTo(first);
    layout();
    rows.scrollTo(first);
  }

  /** With a few lines before it. */
  private int firstDifference() {
    var index = 0;
    for (var row : rows.getItems()) {
      if (row instanceof Row.Lines lines && lines.differ()) {
        return Math.max(0, index - 2);
      }
      index++;
    }
    return 0;
  }

  private void say(Message message) {
    verdict.textProperty().bind(texts.bind(message.key(), message.arguments().toArray()));
  }
}

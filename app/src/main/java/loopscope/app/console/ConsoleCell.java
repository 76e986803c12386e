package loopscope.app.console;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopscope.app.i18n.Numbers;
import loopscope.app.i18n.Texts;
import loopscope.engine.trace.OutputStreamKind;
import org.jspecify.annotations.Nullable;

/** One printed line and when it was printed; grey as long as it is not yet. */
final class ConsoleCell extends ListCell<ConsoleLine> {
  private static final PseudoClass NOT_YET = PseudoClass.getPseudoClass("not-yet");
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("stderr");

  /** What the scroll bar beside the lines may take of their room. */
  private static final double SCROLL_BAR = 16;

  private final ConsoleModel model;
  private final Texts texts;
  private final Label mark = new Label();
  private final Label printed = new Label();
  private final Label rest = new Label();
  private final Label time = new Label();
  private final HBox row;
  // The cell holds the listener, the model only a weak one: cells come and go with the list's size.
  private final InvalidationListener refresh = changed -> refresh(getItem());

  ConsoleCell(ConsoleModel model, Texts texts, Consumer<ConsoleLine> go) {
    this.model = model;
    this.texts = texts;
    var weak = new WeakInvalidationListener(refresh);
    model.positionProperty().addListener(weak);
    texts.localeProperty().addListener(weak);
    mark.getStyleClass().add("console-mark");
    printed.getStyleClass().addAll("code", "console-text");
    rest.getStyleClass().addAll("code", "console-text", "console-rest");
    time.getStyleClass().addAll("code", "console-time");
    time.setMinWidth(Region.USE_PREF_SIZE);
    mark.setMinWidth(Region.USE_PREF_SIZE);
    printed.setWrapText(true);
    rest.setWrapText(true);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(mark, printed, rest, gap, time);
    setCursor(Cursor.HAND);
    setPrefWidth(0);
    setOnMouseClicked(clicked -> {
      if (getItem() != null) {
        go.accept(getItem());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable ConsoleLine line, boolean empty) {
    super.updateItem(line, empty);
    refresh(empty ? null : line);
  }

  /** As high as the line is when it is wrapped; a cell by itself would ask for one unwrapped line. */
  @Override
  protected double computePrefHeight(double width) {
    var room = getListView().getWidth() - getListView().snappedLeftInset() - getListView()
        .snappedRightInset();
    var height = isEmpty() ? super.computePrefHeight(width)
        : row.prefHeight(room - snappedLeftInset()
            - snappedRightInset() - SCROLL_BAR);
    return snappedTopInset() + height + snappedBottomInset();
  }

  private void refresh(@Nullable ConsoleLine line) {
    setGraphic(line == null ? null : row);
    setDisable(line == null);
    if (line != null) {
      show(line, model.positionProperty().get());
    }
  }

  private void show(ConsoleLine line, long position) {
    var notYet = line.seq() > position;
    var lit = line.printed(position);
    var error = line.stream() == OutputStreamKind.STDERR;
    pseudoClassStateChanged(NOT_YET, notYet);
    pseudoClassStateChanged(ERROR, error);
    mark.setText(error ? "!" : "");
    printed.setText(lit);
    rest.setText(line.text().substring(Math.min(lit.length(), line.text().length())));
    time.setText(notYet ? texts.get("console.not-yet") : Numbers.millis(line.nanos(), texts.locale()));
    setAccessibleText((error ? texts.get("console.stderr") + " " : "") + line.text() + ", " + time.getText());
  }
}

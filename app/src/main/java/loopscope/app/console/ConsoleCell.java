package loopscope.app.console;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import loopscope.app.i18n.Texts;
import loopscope.app.sandbox.Permits;
import loopscope.app.widgets.WrappingCell;
import loopscope.engine.trace.OutputStreamKind;
import org.jspecify.annotations.Nullable;

/** One line and when it came about; grey as long as that is not yet. */
final class ConsoleCell extends WrappingCell<ConsoleLine> {
  private static final PseudoClass NOT_YET = PseudoClass.getPseudoClass("not-yet");
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("stderr");

  private final ConsoleModel model;
  private final PrintedRow printed;
  private final RefusedRow refused;
  // The cell holds the listener, the others only a weak one: cells come and go with the list's size.
  private final InvalidationListener refresh = changed -> refresh(getItem());

  ConsoleCell(ConsoleModel model, Texts texts, Permits permits, Consumer<ConsoleLine> go) {
    this.model = model;
    printed = new PrintedRow(texts);
    refused = new RefusedRow(texts, permits);
    var weak = new WeakInvalidationListener(refresh);
    model.positionProperty().addListener(weak);
    texts.localeProperty().addListener(weak);
    permits.changes().addListener(weak);
    setCursor(Cursor.HAND);
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

  private void refresh(@Nullable ConsoleLine line) {
    setDisable(line == null);
    if (line == null) {
      setGraphic(null);
    } else {
      show(line, model.positionProperty().get());
    }
  }

  private void show(ConsoleLine line, long position) {
    pseudoClassStateChanged(NOT_YET, line.seq() > position);
    pseudoClassStateChanged(ERROR, line instanceof ConsoleLine.Printed(var stream, var pieces)
        && stream == OutputStreamKind.STDERR);
    switch (line) {
      case ConsoleLine.Printed text -> {
        printed.show(text, position);
        setGraphic(printed);
        setAccessibleText(printed.getAccessibleText());
      }
      case ConsoleLine.Refused refusal -> {
        refused.show(refusal, position);
        setGraphic(refused);
        setAccessibleText(refused.getAccessibleText());
      }
    }
  }
}

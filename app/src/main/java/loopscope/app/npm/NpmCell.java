package loopscope.app.npm;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopscope.app.i18n.Texts;
import loopscope.app.widgets.WrappingCell;
import loopscope.engine.trace.OutputStreamKind;
import org.jspecify.annotations.Nullable;

/** Shows a line of the panel, with a sign for what was typed and for what went wrong. */
final class NpmCell extends WrappingCell<NpmLine> {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");

  private final Texts texts;
  private final Label mark = new Label();
  private final Label words = new Label();
  private final HBox row = new HBox(mark, words);

  NpmCell(Texts texts) {
    this.texts = texts;
    mark.getStyleClass().addAll("code", "npm-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    words.getStyleClass().addAll("code", "npm-text");
    words.setWrapText(true);
  }

  @Override
  protected void updateItem(@Nullable NpmLine line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(TYPED, line instanceof NpmLine.Typed);
    pseudoClassStateChanged(BAD, line instanceof NpmLine.Said(var message, var bad) && bad);
    if (line == null) {
      setGraphic(null);
    } else {
      show(line);
    }
  }

  private void show(NpmLine line) {
    switch (line) {
      case NpmLine.Typed(var text) -> show("\u203A", text);
      case NpmLine.Printed printed -> show(printed.stream() == OutputStreamKind.STDERR ? "!" : "", printed
          .shown());
      case NpmLine.Said(var message, var bad) -> show(bad ? "\u2717" : "\u2713", message.in(texts));
    }
    setGraphic(row);
    setAccessibleText(words.getText());
  }

  private void show(String sign, String text) {
    mark.setText(sign);
    words.setText(text);
  }
}

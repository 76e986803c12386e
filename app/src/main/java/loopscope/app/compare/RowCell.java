package loopscope.app.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import loopscope.app.i18n.Numbers;
import loopscope.app.i18n.Texts;
import loopscope.app.widgets.WrappingCell;
import org.jspecify.annotations.Nullable;

/** Shows one row of a comparison: two lines side by side, or what stands between them. */
final class RowCell extends WrappingCell<Row> {
  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

  private final Texts texts;
  private final LinesRow lines = new LinesRow();
  private final Label words = new Label();

  RowCell(Texts texts) {
    this.texts = texts;
    words.setWrapText(true);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(DIFFERS, row instanceof Row.Lines beside && beside.differ());
    if (row == null) {
      setGraphic(null);
      setAccessibleText("");
    } else {
      show(row);
    }
  }

  private void show(Row row) {
    switch (row) {
      case Row.Heading(var stream) -> words("compare-heading", texts.get("compare.heading." + CompareWords
          .name(stream)));
      case Row.Cut(var here, var node) -> words("compare-cut", texts.get("compare.cut",
          PrintedTextCollector.MOST_LINES, Numbers.count(here, texts.locale()), Numbers.count(node, texts
              .locale())));
      case Row.Lines beside -> lines(beside);
    }
  }

  private void words(String style, String text) {
    words.getStyleClass().setAll("label", style);
    words.setText(text);
    setGraphic(words);
    setAccessibleText(text);
  }

  private void lines(Row.Lines row) {
    lines.show(row);
    setGraphic(lines);
    setAccessibleText(texts.get(switch (row) {
      case Row.Same same -> "compare.row.same";
      case Row.Changed changed -> "compare.row.changed";
      case Row.OnlyHere here -> "compare.row.only-here";
      case Row.OnlyNode node -> "compare.row.only-node";
    }) + ": " + lines.spoken());
  }
}

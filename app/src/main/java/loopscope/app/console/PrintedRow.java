package loopscope.app.console;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopscope.app.i18n.Texts;
import loopscope.engine.trace.OutputStreamKind;

/** A printed line: what of it is there at the moment, and in grey the rest. */
final class PrintedRow extends HBox {
  private final Texts texts;
  private final Label mark = new Label();
  private final Label printed = new Label();
  private final Label rest = new Label();
  private final LineTime time;

  PrintedRow(Texts texts) {
    this.texts = texts;
    time = new LineTime(texts);
    mark.getStyleClass().add("console-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    printed.getStyleClass().addAll("code", "console-text");
    printed.setWrapText(true);
    rest.getStyleClass().addAll("code", "console-text", "console-rest");
    rest.setWrapText(true);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(mark, printed, rest, gap, time);
  }

  void show(ConsoleLine.Printed line, long position) {
    var lit = line.printed(position);
    var error = line.stream() == OutputStreamKind.STDERR;
    mark.setText(error ? "!" : "");
    printed.setText(lit);
    rest.setText(line.text().substring(Math.min(lit.length(), line.text().length())));
    time.show(line, position);
    setAccessibleText((error ? texts.get("console.stderr") + " " : "") + line.text() + ", " + time.getText());
  }
}

package loopscope.app.editor;

import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/** The values that lines wrote, shown behind them, over the text. They take no clicks. */
final class LineNotes extends Pane {
  private static final double GAP = 16;
  /** The scroll bar's. */
  private static final double RIGHT = 18;
  private static final double NARROWEST = 40;

  private final CodeArea area;
  private boolean due;
  private IntFunction<LineNote> notes = line -> LineNote.NONE;

  LineNotes(CodeArea area) {
    this.area = area;
    setMouseTransparent(true);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    widthProperty().subscribe(this::placeSoon);
  }

  /** Shows what is known of each line, counted from 0. */
  void show(IntFunction<LineNote> known) {
    notes = known;
    placeSoon();
  }

  /** Puts the notes behind the lines that are seen, when these have their places. */
  void placeSoon() {
    if (!due) {
      due = true;
      Platform.runLater(this::place);
    }
  }

  private void place() {
    due = false;
    var used = 0;
    for (var seen = 0; seen < area.getVisibleParagraphs().size(); seen++) {
      var line = area.visibleParToAllParIndex(seen);
      var values = notes.apply(line).values();
      var end = values.isEmpty() ? null : end(line);
      if (end != null && room(end) > NARROWEST) {
        put(label(used++), values, end);
      }
    }
    getChildren().remove(used, getChildren().size());
  }

  private void put(Label label, String values, Bounds end) {
    label.setText(values);
    label.applyCss();
    label.resizeRelocate(end.getMaxX() + GAP, end.getMinY(), Math.min(label.prefWidth(-1), label
        .getMaxWidth()), end
            .getHeight());
  }

  private double room(Bounds end) {
    return getWidth() - end.getMaxX() - GAP - RIGHT;
  }

  private Label label(int index) {
    if (index < getChildren().size()) {
      return (Label) getChildren().get(index);
    }
    var label = new Label();
    label.getStyleClass().add("line-note");
    label.setManaged(false);
    getChildren().add(label);
    return label;
  }

  /** Where the last letter of a line stands; null while it is not laid out. */
  private @Nullable Bounds end(int line) {
    var length = area.getParagraphLength(line);
    if (length == 0) {
      return null;
    }
    var offset = area.getAbsolutePosition(line, length);
    return area.getCharacterBoundsOnScreen(offset - 1, offset).map(this::screenToLocal).orElse(null);
  }
}

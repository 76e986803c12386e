package loopscope.app.widgets;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell of a list whose row wraps to the list's width, and is as high as it is then. */
public abstract class WrappingCell<T> extends ListCell<T> {
  /** What the scroll bar beside the rows may take of their room. */
  private static final double SCROLL_BAR = 16;
  private static final double AMPLE = 10_000;

  protected WrappingCell() {
    setPrefWidth(0);
  }

  /** As high as the row is when it is wrapped; a cell by itself would ask for one unwrapped line. */
  @Override
  protected double computePrefHeight(double width) {
    var height = getGraphic() instanceof Region row ? row.prefHeight(room()) : super.computePrefHeight(width);
    return snappedTopInset() + height + snappedBottomInset();
  }

  /** Lays the row out as wide as it was measured: a wider one might need fewer lines, and leave a gap. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() instanceof Region row) {
      row.resize(Math.min(row.getWidth(), room()), row.getHeight());
    }
  }

  /** That of the row; ample while the list has no width yet, or rows of thousands of lines would be reckoned with. */
  private double room() {
    var list = getListView();
    var room = list.getWidth() - list.snappedLeftInset() - list.snappedRightInset() - snappedLeftInset()
        - snappedRightInset() - SCROLL_BAR;
    return room > 0 ? room : AMPLE;
  }
}

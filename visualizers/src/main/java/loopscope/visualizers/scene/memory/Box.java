package loopscope.visualizers.scene.memory;

import java.util.List;
import loopscope.visualizers.picture.Meaning;

/**
 * A call, scope or object as it is drawn.
 *
 * @param note said beside the title; may be empty
 * @param room how many rows it may come to have in this run, so that its growth moves nothing
 * @param fresh whether it is new at this moment
 * @param running whether it is the call that runs
 */
record Box(Key key, String title, String note, List<Row> rows, int room, boolean fresh, boolean running,
    Meaning meaning) {
  static final double TITLE_HEIGHT = 26;
  static final double ROW_HEIGHT = 20;
  static final double END = 5;

  Box {
    rows = List.copyOf(rows);
    room = Math.max(room, rows.size());
  }

  double height() {
    return height(rows.size());
  }

  /** The height that is kept free for it. */
  double roomHeight() {
    return height(room);
  }

  private static double height(int rows) {
    return TITLE_HEIGHT + rows * ROW_HEIGHT + (rows == 0 ? 0 : END);
  }

  /** The middle of a row, from the top of the box. */
  static double rowMiddle(int row) {
    return TITLE_HEIGHT + row * ROW_HEIGHT + ROW_HEIGHT / 2;
  }
}

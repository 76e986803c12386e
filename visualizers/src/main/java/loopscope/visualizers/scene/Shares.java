package loopscope.visualizers.scene;

import java.util.ArrayList;
import java.util.List;

/** Divides height among lists: each has a row even when empty, so that the first to come moves nothing else. */
final class Shares {
  private Shares() {}

  /** Heights of the sections' contents; more goes to those that need it, a row at a time. */
  static List<Double> of(double height, double row, List<Section> sections) {
    var rows = new ArrayList<Integer>();
    sections.forEach(section -> rows.add(1));
    var left = height - sections.size() * row;
    for (var given = true; given;) {
      given = false;
      for (var i = 0; i < rows.size(); i++) {
        if (rows.get(i) < sections.get(i).size() && left >= row + Column.GAP) {
          rows.set(i, rows.get(i) + 1);
          left -= row + Column.GAP;
          given = true;
        }
      }
    }
    return rows.stream().map(count -> count * (row + Column.GAP) - Column.GAP).toList();
  }
}

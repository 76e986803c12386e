package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Bounds;

/** Tokens of a queue below each other, as many as fit. */
final class Column {
  static final double GAP = 5;

  private Column() {}

  /** Draws them; says how many are folded away. */
  static int draw(Stage stage, Section section, Bounds box, double rowHeight) {
    var fitting = (int) ((box.height() + GAP + 0.01) / (rowHeight + GAP));
    var visible = Math.min(fitting, section.size());
    for (var i = 0; i < visible; i++) {
      var y = box.y() + i * (rowHeight + GAP);
      stage.put(section.tokens().apply(i), new Bounds(box.x(), y, box.width(), rowHeight));
    }
    return section.size() - visible;
  }
}

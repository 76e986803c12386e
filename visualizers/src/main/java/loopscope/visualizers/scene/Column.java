package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Bounds;

/** Tokens of a queue below each other; what does not fit is counted in the last line. */
final class Column {
  static final double GAP = 5;
  /** Height of the line that counts what is folded away. */
  static final double MORE = 18;

  private Column() {}

  static void draw(Stage stage, Section section, Bounds box, double rowHeight) {
    var fitting = (int) ((box.height() + GAP + 0.01) / (rowHeight + GAP));
    var folded = section.size() > fitting;
    var visible = folded ? (int) ((box.height() - MORE + GAP) / (rowHeight + GAP)) : section.size();
    var y = box.y();
    for (var i = 0; i < visible; i++) {
      stage.put(section.tokens().apply(i), new Bounds(box.x(), y, box.width(), rowHeight));
      y += rowHeight + GAP;
    }
    if (folded) {
      var chip = new Bounds(box.x(), y, box.width(), MORE);
      stage.pen().text(stage.more(section.size() - visible), box.x() + 4, y + 12, Type.LABEL,
          stage.pen().palette().of(section.sign()));
      stage.folded(section.sign(), chip);
    }
  }
}

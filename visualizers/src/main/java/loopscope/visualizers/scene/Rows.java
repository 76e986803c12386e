package loopscope.visualizers.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import loopscope.visualizers.picture.Bounds;

/** Tokens of a queue in a box, from left to right in as many rows as fit; what does not fit is counted. */
final class Rows {
  private static final double GAP = 8;
  private static final double WIDEST = 230;
  private static final double NARROWEST = 40;

  private final Stage stage;
  private final Section section;
  private final Bounds box;
  private final double height;
  private final int rows;
  private final List<Token> tokens;

  private Rows(Stage stage, Section section, Bounds box, double height) {
    this.stage = stage;
    this.section = section;
    this.box = box;
    this.height = height;
    rows = Math.max(1, (int) ((box.height() + GAP) / (height + GAP)));
    var most = (int) (rows * box.width() / NARROWEST) + 1;
    tokens = IntStream.range(0, Math.min(section.size(), most)).mapToObj(section.tokens()).toList();
  }

  /** Draws tokens of a height into a box. */
  static void draw(Stage stage, Section section, Bounds box, double height) {
    if (section.size() > 0) {
      new Rows(stage, section, box, height).draw();
    }
  }

  private void draw() {
    var roomy = places(true, 0);
    var places = roomy.size() == section.size() ? roomy : places(false, 0);
    if (places.size() < section.size()) {
      places = places(false, chipWidth());
      chip(places);
    }
    for (var i = 0; i < places.size(); i++) {
      stage.put(tokens.get(i), places.get(i));
    }
  }

  /** Places for as many tokens as fit when some width of the last row is kept free. */
  private List<Bounds> places(boolean withState, double reserved) {
    var top = box.y() + (box.height() - rows * (height + GAP) + GAP) / 2;
    var places = new ArrayList<Bounds>();
    var x = box.x();
    for (int i = 0, row = 0; i < tokens.size(); i++) {
      var width = Math.min(width(i, withState), box.width() - (rows == 1 ? reserved : 0));
      var right = box.right() - (row == rows - 1 ? reserved : 0);
      if (x + width > right + 0.01) {
        row++;
        x = box.x();
        right = box.right() - (row == rows - 1 ? reserved : 0);
        if (row == rows || x + width > right + 0.01) {
          return places;
        }
      }
      places.add(new Bounds(x, top + row * (height + GAP), width, height));
      x += width + GAP;
    }
    return places;
  }

  private double width(int index, boolean withState) {
    var wanted = TokenShape.width(stage.pen().letters(), tokens.get(index), height >= TokenShape.TALL,
        withState);
    return withState ? wanted : Math.min(wanted, WIDEST);
  }

  private String more(int hidden) {
    return stage.more(hidden);
  }

  private double chipWidth() {
    return stage.pen().letters().width(more(section.size()), Type.LABEL) + 2 * GAP;
  }

  /** Says how many are folded away: after the last token, or in the next row when it has no room for any. */
  private void chip(List<Bounds> places) {
    var hidden = section.size() - places.size();
    var width = chipWidth() - GAP;
    var after = places.isEmpty() ? new Bounds(box.x() - GAP, box.y(), 0, height) : places.getLast();
    var chip = after.right() + GAP + width <= box.right() + 0.1
        ? new Bounds(after.right() + GAP, after.y(), width, height)
        : new Bounds(box.x(), after.bottom() + GAP, width, height);
    stage.pen().text(more(hidden), chip.x(), chip.centreY() + 4, Type.LABEL,
        stage.pen().palette().of(section.sign()));
    stage.folded(section.sign(), chip);
  }
}

package loopscope.visualizers.scene.memory;

import java.util.List;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Pen;
import loopscope.visualizers.scene.memory.Layout.Placed;
import loopscope.visualizers.scene.memory.Row.Tone;

/** References from rows to boxes. Arrows to the right begin at the right; arrows back go round, and arrive at the right as well. */
final class Arrows {
  private static final double INSIDE = 10;
  private static final double DOT = 3.2;
  private static final double HEAD = 6;
  private static final double BEND = 34;

  private Arrows() {}

  /** Where the references of a box begin: a dot in the row, and a line to the edge. */
  static void begin(Pen pen, Placed from, Layout layout) {
    forEach(from, layout, (row, y, to) -> {
      var x = from.bounds().right() - INSIDE;
      pen.path(Paths.circle(x, y, DOT), Style.filled(colour(pen, row)));
      pen.path(Paths.line(x, y, from.bounds().right(), y), style(pen, row));
    });
  }

  /** The lines from the edge of the box to the boxes that are referred to. */
  static void draw(Pen pen, Placed from, Layout layout) {
    forEach(from, layout, (row, y, to) -> arrow(pen, row, from.bounds(), y, to));
  }

  private interface Drawing {
    void draw(Row row, double y, Bounds to);
  }

  private static void forEach(Placed from, Layout layout, Drawing drawing) {
    for (var row = 0; row < from.box().rows().size(); row++) {
      var each = from.box().rows().get(row);
      var to = layout.of(each.target());
      if (to != null) {
        drawing.draw(each, from.bounds().y() + Box.rowMiddle(row), to);
      }
    }
  }

  private static void arrow(Pen pen, Row row, Bounds from, double y, Bounds to) {
    var colour = colour(pen, row);
    var x = from.right();
    var arrival = to.y() + Box.TITLE_HEIGHT / 2;
    if (to.x() > x) {
      var bend = Math.max(BEND, (to.x() - x) / 3);
      pen.path(List.of(new Move(x, y), new Curve(x + bend, y, to.x() - bend, arrival, to.x() - HEAD + 1,
          arrival)), style(
              pen, row));
      pen.path(Paths.polygon(to.x(), arrival, to.x() - HEAD, arrival - HEAD * 0.6, to.x() - HEAD, arrival
          + HEAD * 0.6),
          Style.filled(colour));
    } else {
      var far = Math.max(x, to.right()) + BEND;
      pen.path(List.of(new Move(x, y), new Curve(far, y, far, arrival, to.right() + HEAD - 1, arrival)),
          style(pen, row));
      pen.path(Paths.polygon(to.right(), arrival, to.right() + HEAD, arrival - HEAD * 0.6, to.right() + HEAD,
          arrival + HEAD
              * 0.6), Style.filled(colour));
    }
  }

  private static Colour colour(Pen pen, Row row) {
    return row.changed() ? pen.palette().accent() : pen.palette().script();
  }

  private static Style style(Pen pen, Row row) {
    var colour = colour(pen, row);
    return row.tone() == Tone.INTERNAL ? Style.dashed(colour, 1.3, 4)
        : Style.line(colour, row.changed() ? 2.2 : 1.5);
  }
}

package loopscope.visualizers.scene;

import java.util.List;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Close;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;

/** How a token looks: a bar of its colour, its shape, its name, and below it (or beside it) where it stands. */
final class TokenShape {
  /** Height of a token of two lines. */
  static final double TALL = 40;
  /** Height of a token of one line. */
  static final double SHORT = 24;
  private static final double NARROW = 68;
  private static final double BAR = 6;
  private static final double TEXT_FROM = 36;
  private static final double SHORT_TEXT_FROM = 28;
  private static final double END = 10;

  private TokenShape() {}

  /** The width at which nothing is cut. */
  static double width(Letters letters, Token token, boolean tall, boolean withState) {
    var detail = withState ? token.detail() : token.place();
    if (tall) {
      return TEXT_FROM + END
          + Math.max(letters.width(token.name(), Type.NAME), letters.width(detail, Type.PLACE));
    }
    return SHORT_TEXT_FROM + END + letters.width(token.name(), Type.SMALL_NAME)
        + (withState ? END + letters.width(detail, Type.SMALL_PLACE) : 0);
  }

  static void draw(Pen pen, Token token, Bounds bounds) {
    pen.group(token.meaning(), bounds, () -> {
      var colour = pen.palette().of(token.sign());
      var tall = bounds.height() > (TALL + SHORT) / 2;
      var radius = tall ? 8 : 6;
      pen.rect(bounds, radius, Style.framed(pen.palette().panel(), colour, token.running() ? 2.4 : 1.3));
      pen.path(bar(bounds, radius), Style.filled(colour));
      if (bounds.width() < NARROW) {
        narrow(pen, token, bounds);
      } else if (tall) {
        tall(pen, token, bounds);
      } else {
        flat(pen, token, bounds);
      }
    });
  }

  /** The left edge, as round as the frame. */
  private static List<Segment> bar(Bounds bounds, double radius) {
    var left = bounds.x();
    var right = left + BAR;
    var top = bounds.y();
    var bottom = bounds.bottom();
    return List.of(new Move(right, top), new Curve(left + 2, top, left, top + 3, left, top + radius),
        new Line(left, bottom - radius), new Curve(left, bottom - 3, left + 2, bottom, right, bottom),
        new Close());
  }

  private static void narrow(Pen pen, Token token, Bounds bounds) {
    var x = bounds.x() + BAR + 4;
    pen.text(pen.letters().fit(token.name(), Type.SMALL_PLACE, bounds.right() - x - 2), x,
        bounds.centreY() + 4, Type.SMALL_PLACE, pen.palette().text());
  }

  private static void tall(Pen pen, Token token, Bounds bounds) {
    var letters = pen.letters();
    var room = bounds.width() - TEXT_FROM - END + 2;
    var x = bounds.x() + TEXT_FROM;
    pen.glyph(token.sign(), bounds.x() + 20, bounds.centreY(), 6, pen.palette().of(token.sign()));
    pen.text(letters.fit(token.name(), Type.NAME, room), x, bounds.centreY() - 2.5, Type.NAME,
        pen.palette().text());
    var detail = letters.width(token.detail(), Type.PLACE) <= room ? token.detail() : token.place();
    pen.text(letters.fit(detail, Type.PLACE, room), x, bounds.centreY() + 13, Type.PLACE,
        pen.palette().secondary());
  }

  private static void flat(Pen pen, Token token, Bounds bounds) {
    var letters = pen.letters();
    var room = bounds.width() - SHORT_TEXT_FROM - END + 4;
    var x = bounds.x() + SHORT_TEXT_FROM;
    var y = bounds.centreY() + 4;
    pen.glyph(token.sign(), bounds.x() + 16, bounds.centreY(), 4.5, pen.palette().of(token.sign()));
    var name = letters.fit(token.name(), Type.SMALL_NAME, room);
    pen.text(name, x, y, Type.SMALL_NAME, pen.palette().text());
    var left = room - letters.width(name, Type.SMALL_NAME) - END;
    for (var detail : new String[]{token.detail(), token.state(), token.place()}) {
      if (!detail.isEmpty() && letters.width(detail, Type.SMALL_PLACE) <= left) {
        pen.text(detail, x + room - left, y, Type.SMALL_PLACE, pen.palette().secondary());
        return;
      }
    }
  }
}

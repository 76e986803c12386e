package loopscope.visualizers.scene.streams;

import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.StreamEvent.StreamOpened;
import loopscope.visualizers.model.streams.StreamCurves;
import loopscope.visualizers.model.streams.Tank;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;
import loopscope.visualizers.scene.Brush;
import loopscope.visualizers.scene.Type;

/** How full each stream was from its beginning until now, a strip each, with what went through it and how fast. */
final class CurvesRegion {
  private static final double LEGEND = 390;
  private static final double NARROW = 640;
  private static final double STRIP = 34;
  private static final int MOST = 6;
  private static final int POINTS = 160;

  private final Brush brush;
  private final StreamCurves curves;
  private final Sizes sizes;

  CurvesRegion(Brush brush, StreamCurves curves) {
    this.brush = brush;
    this.curves = curves;
    sizes = new Sizes(brush.words());
  }

  /** Draws the strips of the latest streams; where they end. */
  double draw(List<Tank> tanks, long now, Bounds box) {
    var some = tanks.subList(Math.max(0, tanks.size() - MOST), tanks.size()).stream().filter(tank -> tank
        .readable().exists() || tank.writable().exists()).toList();
    if (some.isEmpty() || now == 0) {
      return box.y();
    }
    var top = brush.heading(brush.words().of("streams.curves"), box.x(), box.y(), box.width());
    var since = some.stream().map(Tank::opened).mapToLong(StreamOpened::nanos).min().orElse(0);
    var legend = box.width() < NARROW ? 0 : LEGEND;
    var plot = new Bounds(box.x(), top, box.width() - legend, some.size() * STRIP + 10);
    var pen = brush.pen();
    pen.rect(new Bounds(box.x(), top, box.width(), plot.height()), 8, Style.filled(pen.palette().ground()));
    for (var index = 0; index < some.size(); index++) {
      strip(some.get(index), since, now, new Bounds(plot.x() + 8, top + 5 + index * STRIP, plot.width() - 20,
          STRIP), legend > 0);
    }
    return plot.bottom();
  }

  private Colour colour(Tank tank) {
    var palette = brush.pen().palette();
    return !tank.writable().exists() ? palette.io()
        : tank.readable().exists() ? palette.timer()
            : palette.microtask();
  }

  private void strip(Tank tank, long since, long now, Bounds box, boolean explained) {
    var pen = brush.pen();
    var curve = curves.of(tank.stream());
    var objects = tank.readable().exists() ? tank.readable().objectMode() : tank.writable().objectMode();
    var passed = curve.passedAt(now);
    var seconds = (now - tank.opened().nanos()) / 1e9;
    var rate = seconds > 0 ? sizes.of(Math.round(passed / seconds), objects) : "";
    var text = brush.words().of("streams.rate", sizes.of(passed, objects), rate);
    var name = Names.of(tank);
    pen.group(new Meaning(name + ": " + text, name + "\n" + text, tank.opened().seq(), tank.opened().at()),
        box, () -> {
          pen.path(line(curve, since, now, box), Style.line(colour(tank), 1.8));
          pen.path(Paths.line(box.x(), box.bottom() - 3, box.right(), box.bottom() - 3), Style.line(pen
              .palette().hairline(), 1));
          if (explained) {
            pen.rect(new Bounds(box.right() + 20, box.y() + 10, 10, 10), 2, Style.filled(colour(tank)));
            var letters = pen.letters();
            var shown = letters.fit(name, Type.SMALL_NAME, 146);
            pen.text(shown, box.right() + 38, box.y() + 19, Type.SMALL_NAME, pen.palette().text());
            pen.text(letters.fit(text, Type.NOTE, LEGEND - 60 - letters.width(shown, Type.SMALL_NAME)), box
                .right()
                + LEGEND - 4, box.y() + 19, Type.NOTE, pen.palette().secondary(), Anchor.END);
          }
        });
  }

  /** At each point the most that the stream kept since the one before: what was there for a moment is seen. */
  private static List<Segment> line(StreamCurves.Curve curve, long since, long now, Bounds box) {
    var most = Math.max(1, curve.mostBetween(since, now));
    var segments = new ArrayList<Segment>();
    var span = Math.max(1, now - since);
    for (var point = 0; point <= POINTS; point++) {
      var to = since + span * point / POINTS;
      var length = curve.mostBetween(since + span * Math.max(0, point - 1) / POINTS, to);
      var x = box.x() + box.width() * point / POINTS;
      var y = box.bottom() - 4 - (box.height() - 9) * length / most;
      segments.add(point == 0 ? new Move(x, y) : new Line(x, y));
    }
    return segments;
  }
}

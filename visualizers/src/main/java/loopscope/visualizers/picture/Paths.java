package loopscope.visualizers.picture;

import java.util.ArrayList;
import java.util.List;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Close;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;

/** The segments of common figures. Angles are in radians, from the right, clockwise as on screens. */
public final class Paths {
  private Paths() {}

  /** A straight line. */
  public static List<Segment> line(double x1, double y1, double x2, double y2) {
    return List.of(new Move(x1, y1), new Line(x2, y2));
  }

  /** A closed figure through points, given as x, y, x, y, ... */
  public static List<Segment> polygon(double... points) {
    var segments = new ArrayList<Segment>();
    segments.add(new Move(points[0], points[1]));
    for (var i = 2; i < points.length; i += 2) {
      segments.add(new Line(points[i], points[i + 1]));
    }
    segments.add(new Close());
    return segments;
  }

  /** A circle. */
  public static List<Segment> circle(double x, double y, double radius) {
    var segments = new ArrayList<Segment>();
    segments.add(new Move(x + radius, y));
    arc(segments, x, y, radius, 0, 2 * Math.PI);
    segments.add(new Close());
    return segments;
  }

  /** A piece of a ring between two radii and two angles. */
  public static List<Segment> sector(double x, double y, double inner, double outer, double from, double to) {
    var segments = new ArrayList<Segment>();
    segments.add(new Move(x + outer * Math.cos(from), y + outer * Math.sin(from)));
    arc(segments, x, y, outer, from, to);
    segments.add(new Line(x + inner * Math.cos(to), y + inner * Math.sin(to)));
    arc(segments, x, y, inner, to, from);
    segments.add(new Close());
    return segments;
  }

  // a circle's arc as cubic curves of at most 60 degrees each; 4/3 tan(angle/4) is the usual handle length
  private static void arc(List<Segment> segments, double x, double y, double radius, double from, double to) {
    var pieces = (int) Math.ceil(Math.abs(to - from) / (Math.PI / 3) - 1e-9);
    var step = (to - from) / pieces;
    var handle = radius * 4 / 3 * Math.tan(step / 4);
    for (var i = 0; i < pieces; i++) {
      var a = from + i * step;
      var b = a + step;
      segments.add(new Curve(x + radius * Math.cos(a) - handle * Math.sin(a),
          y + radius * Math.sin(a) + handle * Math.cos(a),
          x + radius * Math.cos(b) + handle * Math.sin(b),
          y + radius * Math.sin(b) - handle * Math.cos(b), x + radius * Math.cos(b),
          y + radius * Math.sin(b)));
    }
  }
}

package loopscope.visualizers.scene;

import java.util.ArrayList;
import java.util.List;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;

/** A way over points, straight from each to the next, its corners rounded. */
record Route(List<Point> points) {
  private static final double ROUND = 5;

  /** A place on the page. */
  record Point(double x, double y) {

    double distance(Point other) {
      return Math.hypot(other.x - x, other.y - y);
    }

    Point towards(Point other, double distance) {
      var whole = distance(other);
      var part = whole == 0 ? 0 : distance / whole;
      return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
  }

  static Route of(Point... points) {
    return new Route(List.of(points));
  }

  Route reversed() {
    return new Route(points.reversed());
  }

  double length() {
    var length = 0.0;
    for (var i = 1; i < points.size(); i++) {
      length += points.get(i - 1).distance(points.get(i));
    }
    return length;
  }

  /** Where one is who has gone a distance from the first point. */
  Point at(double distance) {
    var left = distance;
    for (var i = 1; i < points.size(); i++) {
      var leg = points.get(i - 1).distance(points.get(i));
      if (left <= leg) {
        return points.get(i - 1).towards(points.get(i), left);
      }
      left -= leg;
    }
    return points.getLast();
  }

  List<Segment> segments() {
    var segments = new ArrayList<Segment>();
    segments.add(new Move(points.getFirst().x, points.getFirst().y));
    for (var i = 1; i < points.size() - 1; i++) {
      corner(segments, points.get(i - 1), points.get(i), points.get(i + 1));
    }
    segments.add(new Line(points.getLast().x, points.getLast().y));
    return segments;
  }

  private static void corner(List<Segment> segments, Point before, Point corner, Point after) {
    var round = Math.min(ROUND, Math.min(before.distance(corner), corner.distance(after)) / 2);
    var in = corner.towards(before, round);
    var out = corner.towards(after, round);
    segments.add(new Line(in.x, in.y));
    segments.add(new Curve(corner.x, corner.y, corner.x, corner.y, out.x, out.y));
  }
}

package loopscope.visualizers.picture;

import java.util.List;

/** One thing in a picture. Later shapes lie on earlier ones. */
public sealed interface Shape {

  /** A rectangle, its corners rounded by {@code radius}. */
  record Rect(Bounds bounds, double radius, Style style) implements Shape {}

  /** Lines and curves. */
  record Path(List<Segment> segments, Style style) implements Shape {}

  /** A line of letters; {@code y} is its baseline, {@code x} where {@code anchor} says. */
  record Text(double x, double y, String text, Lettering lettering, Anchor anchor, Colour colour)
      implements
      Shape {}

  /** Shapes that stand for one thing together; {@code bounds} is where the pointer finds it. */
  record Group(List<Shape> shapes, Bounds bounds, Meaning meaning) implements Shape {}

  /** Which part of a text stands at its x. */
  enum Anchor {
    START, MIDDLE, END
  }

  /** A piece of a path. */
  sealed interface Segment {

    /** Lifts the pen. */
    record Move(double x, double y) implements Segment {}

    /** A straight line. */
    record Line(double x, double y) implements Segment {}

    /** A cubic Bézier curve with two control points. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    /** Back to where the pen was last set down. */
    record Close() implements Segment {}
  }
}

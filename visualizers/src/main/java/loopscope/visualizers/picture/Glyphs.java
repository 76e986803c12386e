package loopscope.visualizers.picture;

import java.util.ArrayList;
import java.util.List;
import loopscope.visualizers.picture.Shape.Path;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;

/** The shapes of the signs, drawn around a point. */
public final class Glyphs {
  private Glyphs() {}

  /** The shape of a sign, {@code size} from its middle to its edge. */
  public static Path of(Sign sign, double x, double y, double size, Colour colour) {
    return switch (sign) {
      case SCRIPT -> new Path(Paths.polygon(x - size, y - size / 2, x + size, y - size / 2, x + size,
          y + size / 2, x - size, y + size / 2), Style.filled(colour));
      case TICK -> new Path(Paths.circle(x, y, size), Style.filled(colour));
      case MICROTASK -> new Path(
          Paths.polygon(x, y - size * 1.15, x + size * 1.15, y, x, y + size * 1.15, x - size * 1.15, y),
          Style.filled(colour));
      case TIMER -> new Path(clock(x, y, size), Style.line(colour, size * 0.36));
      case IO -> new Path(Paths.polygon(x, y - size * 1.1, x + size * 1.15, y + size, x - size * 1.15,
          y + size), Style.filled(colour));
      case IMMEDIATE -> new Path(Paths.polygon(x - size, y - size, x + size, y - size, x + size, y + size,
          x - size, y + size), Style.filled(colour));
      case CLOSING -> new Path(cross(x, y, size * 0.9), Style.line(colour, size * 0.42));
    };
  }

  private static List<Segment> clock(double x, double y, double size) {
    var segments = new ArrayList<>(Paths.circle(x, y, size));
    segments.add(new Move(x, y - size * 0.58));
    segments.add(new Line(x, y));
    segments.add(new Line(x + size * 0.5, y));
    return segments;
  }

  private static List<Segment> cross(double x, double y, double size) {
    return List.of(new Move(x - size, y - size), new Line(x + size, y + size), new Move(x + size, y - size),
        new Line(x - size, y + size));
  }
}

package loopscope.visualizers.scene;

import java.util.ArrayList;
import java.util.List;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Glyphs;
import loopscope.visualizers.picture.Lettering;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Shape;
import loopscope.visualizers.picture.Shape.Anchor;
import loopscope.visualizers.picture.Shape.Group;
import loopscope.visualizers.picture.Shape.Path;
import loopscope.visualizers.picture.Shape.Rect;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Close;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Shape.Text;
import loopscope.visualizers.picture.Sign;
import loopscope.visualizers.picture.Style;

/** Collects the shapes of a picture. Scenes draw in units in which normal text has its normal size. */
public final class Pen {
  private final Palette palette;
  private final Letters letters;
  private final double unit;
  private List<Shape> shapes = new ArrayList<>();

  /** A pen for which one unit is so many pixels. */
  public Pen(Palette palette, Letters letters, double unit) {
    this.palette = palette;
    this.letters = letters;
    this.unit = unit;
  }

  public Palette palette() {
    return palette;
  }

  public Letters letters() {
    return letters;
  }

  public List<Shape> shapes() {
    return shapes;
  }

  public void rect(Bounds bounds, double radius, Style style) {
    shapes.add(new Rect(scaled(bounds), radius * unit, scaled(style)));
  }

  public void path(List<Segment> segments, Style style) {
    shapes.add(new Path(segments.stream().map(this::scaled).toList(), scaled(style)));
  }

  /** What {@code drawing} draws lies beneath everything but the first shape, the ground. */
  public void beneath(Runnable drawing) {
    var above = shapes;
    shapes = new ArrayList<>();
    drawing.run();
    above.addAll(1, shapes);
    shapes = above;
  }

  public void glyph(Sign sign, double x, double y, double size, Colour colour) {
    shapes.add(Glyphs.of(sign, x * unit, y * unit, size * unit, colour));
  }

  public void text(String text, double x, double y, Lettering type, Colour colour) {
    text(text, x, y, type, colour, Anchor.START);
  }

  public void text(String text, double x, double y, Lettering type, Colour colour, Anchor anchor) {
    shapes.add(new Text(x * unit, y * unit, text,
        new Lettering(type.role(), type.weight(), type.size() * unit), anchor, colour));
  }

  /** What {@code drawing} draws stands for one thing. */
  public void group(Meaning meaning, Bounds bounds, Runnable drawing) {
    var outer = shapes;
    shapes = new ArrayList<>();
    drawing.run();
    outer.add(new Group(List.copyOf(shapes), scaled(bounds), meaning));
    shapes = outer;
  }

  private Bounds scaled(Bounds bounds) {
    return new Bounds(bounds.x() * unit, bounds.y() * unit, bounds.width() * unit, bounds.height() * unit);
  }

  private Style scaled(Style style) {
    return new Style(style.fill(), style.stroke(), style.strokeWidth() * unit, style.dash() * unit);
  }

  private Segment scaled(Segment segment) {
    return switch (segment) {
      case Move move -> new Move(move.x() * unit, move.y() * unit);
      case Line line -> new Line(line.x() * unit, line.y() * unit);
      case Curve curve -> new Curve(curve.x1() * unit, curve.y1() * unit, curve.x2() * unit,
          curve.y2() * unit, curve.x() * unit, curve.y() * unit);
      case Close close -> close;
    };
  }
}

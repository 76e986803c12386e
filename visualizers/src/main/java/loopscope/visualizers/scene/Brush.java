package loopscope.visualizers.scene;

import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Paths;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Style;
import java.util.List;

/** What the parts of the view draw with. Coordinates are in units. */
public record Brush(Pen pen, Words words, double progress) {
  /** From one line of a text to the next. */
  public static final double LINE = 18;

  /** A heading; below it is room for what it is of. */
  public double heading(String text, double x, double y, double width) {
    pen.text(pen.letters().fit(text, Type.TITLE, width), x, y + 13, Type.TITLE, pen.palette().secondary());
    return y + 26;
  }

  /** A sentence in as many lines as it needs; where it ends. */
  public double sentence(String text, double x, double y, double width, int most) {
    var below = y;
    for (var line : pen.letters().wrap(text, Type.BODY, width, most)) {
      pen.text(line, x, below + 13, Type.BODY, pen.palette().text());
      below += LINE;
    }
    return below;
  }

  /** What just happened, in a box of its own; where what follows may begin. */
  public double note(String sentence, double x, double y, double width) {
    var lines = pen.letters().wrap(sentence, Type.BODY, width - 28, 3);
    var bounds = new Bounds(x, y, width, lines.size() * LINE + 16);
    pen.group(Meaning.spoken(sentence), bounds, () -> {
      pen.rect(bounds, 8, Style.filled(pen.palette().note()));
      for (var index = 0; index < lines.size(); index++) {
        pen.text(lines.get(index), x + 14, y + 21 + index * LINE, Type.BODY, pen.palette().text());
      }
    });
    return bounds.bottom() + 16;
  }

  /** How far the motion of this moment is, fast first, then slower. */
  public double eased() {
    return 1 - Math.pow(1 - progress, 3);
  }

  public void arrowHead(double x, double y, double size, Colour colour) {
    pen.path(Paths.polygon(x, y, x - size, y - size * 0.62, x - size, y + size * 0.62), Style.filled(colour));
  }

  public void check(double x, double y, double size, Colour colour) {
    List<Segment> path = List.of(new Move(x - size, y), new Line(x - size * 0.25, y + size * 0.75), new Line(x
        + size, y - size * 0.8));
    pen.path(path, Style.line(colour, 2.2));
  }

  public void cross(double x, double y, double size, Colour colour) {
    List<Segment> path = List.of(new Move(x - size, y - size), new Line(x + size, y + size), new Move(x
        + size,
        y - size), new Line(x - size, y + size));
    pen.path(path, Style.line(colour, 2.2));
  }

  public void dot(double x, double y, double size, Colour colour) {
    pen.path(Paths.circle(x, y, size), Style.filled(colour));
  }

  public void ring(double x, double y, double size, Colour colour) {
    pen.path(Paths.circle(x, y, size), Style.line(colour, 1.8));
  }

  public void bars(double x, double y, double size, Colour colour) {
    pen.rect(new Bounds(x - size, y - size, size * 0.7, 2 * size), 0.5, Style.filled(colour));
    pen.rect(new Bounds(x + size * 0.3, y - size, size * 0.7, 2 * size), 0.5, Style.filled(colour));
  }

  public void wedge(double x, double y, double size, Colour colour) {
    pen.path(Paths.polygon(x - size * 0.8, y - size, x + size, y, x - size * 0.8, y + size), Style.filled(
        colour));
  }
}

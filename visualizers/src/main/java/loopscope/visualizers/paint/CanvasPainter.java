package loopscope.visualizers.paint;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import loopscope.visualizers.picture.Colour;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape;
import loopscope.visualizers.picture.Shape.Group;
import loopscope.visualizers.picture.Shape.Path;
import loopscope.visualizers.picture.Shape.Rect;
import loopscope.visualizers.picture.Shape.Segment;
import loopscope.visualizers.picture.Shape.Segment.Close;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Shape.Text;
import loopscope.visualizers.picture.Style;

/** Paints a picture on a JavaFX canvas. */
public final class CanvasPainter {
  private final GraphicsContext canvas;

  public CanvasPainter(GraphicsContext canvas) {
    this.canvas = canvas;
  }

  /** Clears the picture's space and paints it there. */
  public void paint(Picture picture) {
    canvas.clearRect(0, 0, picture.width(), picture.height());
    canvas.setTextBaseline(VPos.BASELINE);
    picture.shapes().forEach(this::shape);
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Rect rect -> rect(rect);
      case Path path -> path(path);
      case Text text -> text(text);
      case Group group -> group.shapes().forEach(this::shape);
    }
  }

  private void rect(Rect rect) {
    var bounds = rect.bounds();
    var arc = 2 * rect.radius();
    if (fill(rect.style())) {
      canvas.fillRoundRect(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
    }
    if (stroke(rect.style())) {
      canvas.strokeRoundRect(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
    }
  }

  private void path(Path path) {
    canvas.beginPath();
    trace(path.segments());
    if (fill(path.style())) {
      canvas.fill();
    }
    if (stroke(path.style())) {
      canvas.stroke();
    }
  }

  private void trace(List<Segment> segments) {
    for (var segment : segments) {
      switch (segment) {
        case Move move -> canvas.moveTo(move.x(), move.y());
        case Line line -> canvas.lineTo(line.x(), line.y());
        case Curve curve -> canvas.bezierCurveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(),
            curve.y());
        case Close() -> canvas.closePath();
      }
    }
  }

  private void text(Text text) {
    canvas.setFont(Fonts.of(text.lettering()));
    canvas.setTextAlign(switch (text.anchor()) {
      case START -> TextAlignment.LEFT;
      case MIDDLE -> TextAlignment.CENTER;
      case END -> TextAlignment.RIGHT;
    });
    canvas.setFill(color(text.colour()));
    canvas.fillText(text.text(), text.x(), text.y());
  }

  private boolean fill(Style style) {
    if (style.fill() == null) {
      return false;
    }
    canvas.setFill(color(style.fill()));
    return true;
  }

  private boolean stroke(Style style) {
    if (style.stroke() == null) {
      return false;
    }
    canvas.setStroke(color(style.stroke()));
    canvas.setLineWidth(style.strokeWidth());
    if (style.dash() > 0) {
      canvas.setLineDashes(style.dash(), style.dash());
    } else {
      canvas.setLineDashes((double[]) null);
    }
    return true;
  }

  private static Color color(Colour colour) {
    return Color.rgb(colour.rgb() >> 16, colour.rgb() >> 8 & 0xFF, colour.rgb() & 0xFF, colour.opacity());
  }
}

package loopscope.visualizers.scene;

import java.util.List;
import java.util.stream.Stream;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape;
import loopscope.visualizers.picture.Shape.Group;
import loopscope.visualizers.picture.Shape.Path;
import loopscope.visualizers.picture.Shape.Rect;
import loopscope.visualizers.picture.Shape.Segment.Close;
import loopscope.visualizers.picture.Shape.Segment.Curve;
import loopscope.visualizers.picture.Shape.Segment.Line;
import loopscope.visualizers.picture.Shape.Segment.Move;
import loopscope.visualizers.picture.Shape.Text;
import loopscope.visualizers.picture.TextMeasure;

/** What tests ask of the shapes of a picture. */
final class Shapes {
  private Shapes() {}

  /** Every shape, without the groups. */
  static List<Shape> all(Picture picture) {
    return picture.shapes().stream().flatMap(Shapes::flat).toList();
  }

  static List<Text> texts(Picture picture) {
    return all(picture).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
  }

  static List<String> words(Picture picture) {
    return texts(picture).stream().map(Text::text).toList();
  }

  private static Stream<Shape> flat(Shape shape) {
    return shape instanceof Group group ? group.shapes().stream().flatMap(Shapes::flat) : Stream.of(shape);
  }

  static Bounds bounds(Shape shape) {
    return switch (shape) {
      case Rect rect -> rect.bounds();
      case Text text -> bounds(text);
      case Group group -> group.bounds();
      case Path path -> path.segments().stream().flatMap(segment -> switch (segment) {
        case Move move -> Stream.of(new Bounds(move.x(), move.y(), 0, 0));
        case Line line -> Stream.of(new Bounds(line.x(), line.y(), 0, 0));
        case Curve curve -> Stream.of(new Bounds(curve.x(), curve.y(), 0, 0));
        case Close() -> Stream.<Bounds>empty();
      }).reduce(Bounds::union).orElseThrow();
    };
  }

  private static Bounds bounds(Text text) {
    var width = TextMeasure.approximate().width(text.text(), text.lettering());
    var size = text.lettering().size();
    var left = switch (text.anchor()) {
      case START -> text.x();
      case MIDDLE -> text.x() - width / 2;
      case END -> text.x() - width;
    };
    return new Bounds(left, text.y() - size * 0.8, width, size);
  }
}

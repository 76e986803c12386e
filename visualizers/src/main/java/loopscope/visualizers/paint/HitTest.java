package loopscope.visualizers.paint;

import java.util.List;
import java.util.Optional;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape;
import loopscope.visualizers.picture.Shape.Group;

/** Finds what a point of a picture stands for. */
public final class HitTest {
  private HitTest() {}

  /** The topmost and innermost thing at the point. */
  public static Optional<Group> at(Picture picture, double x, double y) {
    return at(picture.shapes(), x, y);
  }

  private static Optional<Group> at(List<Shape> shapes, double x, double y) {
    for (var shape : shapes.reversed()) {
      if (shape instanceof Group group) {
        var inner = at(group.shapes(), x, y);
        if (inner.isPresent()) {
          return inner;
        }
        if (group.bounds().contains(x, y)) {
          return Optional.of(group);
        }
      }
    }
    return Optional.empty();
  }
}

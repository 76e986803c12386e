package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape;
import loopscope.visualizers.picture.TextMeasure;
import loopscope.visualizers.picture.Viewport;

/** What is looked for in pictures. */
final class Pictures {
  private Pictures() {}

  /** What its parts stand for, as a screen reader says it. */
  static List<String> said(Picture picture) {
    return picture.meaningful().map(group -> group.meaning().spoken()).toList();
  }

  /** The texts that stand in it. */
  static List<String> texts(Picture picture) {
    return texts(picture.shapes()).toList();
  }

  private static Stream<String> texts(List<Shape> shapes) {
    return shapes.stream().flatMap(shape -> switch (shape) {
      case Shape.Text text -> Stream.of(text.text());
      case Shape.Group group -> texts(group.shapes());
      case Shape.Rect rect -> Stream.<String>empty();
      case Shape.Path path -> Stream.<String>empty();
    });
  }

  /** It is as wide as the viewport and at least as high, and no text, box or part leaves it. */
  static void assertInside(Picture picture, Viewport viewport) {
    assertThat(picture.width()).isEqualTo(viewport.width());
    assertThat(picture.height()).isGreaterThanOrEqualTo(viewport.height());
    picture.shapes().forEach(shape -> assertInside(shape, picture));
  }

  private static void assertInside(Shape shape, Picture picture) {
    switch (shape) {
      case Shape.Text text -> {
        var width = TextMeasure.approximate().width(text.text(), text.lettering());
        var left = switch (text.anchor()) {
          case START -> text.x();
          case MIDDLE -> text.x() - width / 2;
          case END -> text.x() - width;
        };
        assertThat(left).as(text.text()).isGreaterThanOrEqualTo(0);
        assertThat(left + width).as(text.text()).isLessThanOrEqualTo(picture.width());
        assertThat(text.y()).as(text.text()).isBetween(0.0, picture.height());
      }
      case Shape.Group group -> {
        assertThat(group.bounds().right()).as(group.meaning().spoken()).isLessThanOrEqualTo(picture.width());
        assertThat(group.bounds().bottom()).as(group.meaning().spoken()).isLessThanOrEqualTo(picture
            .height());
        group.shapes().forEach(part -> assertInside(part, picture));
      }
      case Shape.Rect rect -> assertThat(rect.bounds().right()).isLessThanOrEqualTo(picture.width() + 0.01);
      case Shape.Path path -> {
        // Curves lie between the boxes they join.
      }
    }
  }
}

package loopscope.visualizers.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Meaning;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape;
import loopscope.visualizers.picture.Shape.Group;
import org.junit.jupiter.api.Test;

class HitTestTest {

  private static Group group(String spoken, Bounds bounds, Shape... parts) {
    return new Group(List.of(parts), bounds, Meaning.spoken(spoken));
  }

  @Test
  void findsTheTopmostAndInnermost() {
    var picture = new Picture(100, 100, List.of(group("below", new Bounds(0, 0, 50, 50)),
        group("above", new Bounds(40, 0, 50, 50), group("part", new Bounds(60, 0, 10, 10)))));

    assertThat(HitTest.at(picture, 10, 10)).map(hit -> hit.meaning().spoken()).contains("below");
    assertThat(HitTest.at(picture, 45, 10)).map(hit -> hit.meaning().spoken()).contains("above");
    assertThat(HitTest.at(picture, 65, 5)).map(hit -> hit.meaning().spoken()).contains("part");
    assertThat(HitTest.at(picture, 95, 95)).isEmpty();
  }
}

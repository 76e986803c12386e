package loopscope.visualizers.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.Samples;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.TrafficHistory;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Shape;
import loopscope.visualizers.picture.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowSceneTest {
  private static final Viewport USUAL = new Viewport(686, 650, 1, Locale.ENGLISH);
  private static final TraceLog BUSY = Samples.busy(20_000).log();
  private static final TraceLog SHORT = Samples.oneOfEach().log();

  private static Picture draw(TraceLog log, long from, long to, double progress, Viewport viewport) {
    var sums = new TrafficHistory(log, 0, new History<>(new LoopModel(0), log)).between(from, to);
    return new FlowScene().draw(new Moment<>(sums, log.get(to), sums, progress), viewport, Palette.LIGHT);
  }

  static Stream<Viewport> viewports() {
    return LoopSceneTest.viewports();
  }

  @ParameterizedTest
  @MethodSource("viewports")
  void nothingLeavesThePictureAndNoWordsLieOnOthers(Viewport viewport) {
    var edge = new Bounds(-1, -1, viewport.width() + 2, viewport.height() + 2);
    var whole = draw(SHORT, -1, SHORT.size() - 2, 0.3, viewport);
    for (var picture : List.of(whole, draw(BUSY, 9_000, 19_000, 0.3, viewport))) {
      assertThat(Shapes.all(picture)).allSatisfy(
          shape -> assertThat(edge.contains(Shapes.bounds(shape))).as("%s", shape).isTrue());
      assertThat(LoopSceneTest.overlaps(picture)).isEmpty();
      assertThat(Shapes.words(picture)).noneMatch(word -> word.contains("{"));
    }
  }

  @Test
  void eachQueueSaysHowManyCameAndRan() {
    var spoken = draw(SHORT, -1, SHORT.size() - 2, 0.3, USUAL).meaningful()
        .map(group -> group.meaning().spoken()).toList();

    assertThat(spoken).contains("6 callbacks ran, 1,200 in a second of the run",
        "tick: 2 queued, 2 ran, 400 in a second of the run, 0 waiting at the end",
        "I/O callback: 1 queued, 1 ran, 200 in a second of the run, 0 waiting at the end",
        "thread 0 of the pool was done with 1", "phase check, callbacks ran in it", "phase closing");
  }

  @Test
  void saysFromWhereToWhereAndWhatARateIs() {
    var words = String.join(" ", Shapes.words(draw(SHORT, 0, 40, 0.3, USUAL)));

    assertThat(words).contains("What flowed from 0.0 ms to 4.0 ms?", "In events 2 to 41,",
        "A rate is per second of the run, not of playback.");
  }

  @Test
  void aFlowThatGoesOnHasNoSeam() {
    var begin = Shapes.all(draw(BUSY, 9_000, 19_000, 0, USUAL));
    var end = Shapes.all(draw(BUSY, 9_000, 19_000, 1, USUAL));

    assertThat(places(end)).hasSameSizeAs(places(begin)).containsExactlyInAnyOrderElementsOf(places(begin));
    assertThat(places(Shapes.all(draw(BUSY, 9_000, 19_000, 0.3, USUAL)))).isNotEqualTo(places(begin));
  }

  private static List<String> places(List<Shape> shapes) {
    return shapes.stream().map(FlowSceneTest::place).toList();
  }

  private static String place(Shape shape) {
    var bounds = Shapes.bounds(shape);
    return "%.2f %.2f".formatted(bounds.centreX(), bounds.centreY());
  }

  @Test
  void theRingStandsWhileNoTurnBegins() {
    var main = 12;

    assertThat(draw(SHORT, 0, main, 0.3, new Viewport(480, 360, 1, Locale.ENGLISH)))
        .isEqualTo(draw(SHORT, 0, main, 0.8, new Viewport(480, 360, 1, Locale.ENGLISH)));
    assertThat(draw(BUSY, 9_000, 19_000, 0.3, new Viewport(480, 360, 1, Locale.ENGLISH)))
        .isNotEqualTo(draw(BUSY, 9_000, 19_000, 0.8, new Viewport(480, 360, 1, Locale.ENGLISH)));
  }

  @Test
  void whereNothingFlowedNothingIsDrawnBetweenStackAndQueue() {
    var module = 1;

    assertThat(draw(SHORT, 0, module, 0.3, USUAL)).isEqualTo(draw(SHORT, 0, module, 0.8, USUAL));
  }
}

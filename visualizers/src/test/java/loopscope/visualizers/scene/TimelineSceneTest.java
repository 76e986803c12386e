package loopscope.visualizers.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Locale;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.Samples;
import loopscope.visualizers.model.Axis;
import loopscope.visualizers.model.Timeline;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import org.junit.jupiter.api.Test;

class TimelineSceneTest {
  private static final Viewport WIDE = new Viewport(1400, 120, 1, Locale.ENGLISH);
  private static final int MILLION = 1_000_000;
  private final TimelineScene scene = new TimelineScene();

  private static Timeline timeline(TraceLog log) {
    var timeline = new Timeline(log, 0);
    timeline.update();
    return timeline;
  }

  private Picture draw(Timeline timeline, TimelineWindow window, long position) {
    return scene.draw(timeline, window, position, WIDE, Palette.LIGHT);
  }

  @Test
  void aMillionEventsCostNoMoreThanTheirPixels() {
    var timeline = timeline(Samples.busy(MILLION).log());
    var lanes = 4;

    for (var axis : Axis.values()) {
      var picture = draw(timeline, TimelineWindow.whole(timeline, axis), MILLION / 3);
      assertThat(Shapes.all(picture).size()).isLessThan(lanes * 1400 / 2 + 100);
    }
  }

  @Test
  void zoomedInEachStretchIsABarAgain() {
    var timeline = timeline(Samples.busy(MILLION).log());
    var whole = TimelineWindow.whole(timeline, Axis.EVENTS);
    var near = whole.zoomed(100.0 / MILLION, 500_000, timeline);

    assertThat(near.to() - near.from()).isEqualTo(100, offset(0.01));
    assertThat(near.from()).isLessThan(500_000);
    assertThat(near.to()).isGreaterThan(500_000);
    assertThat(Shapes.all(draw(timeline, near, 500_000)).size()).isLessThan(200);
  }

  @Test
  void aWindowNeverLeavesTheRun() {
    var timeline = timeline(Samples.busy(2_000).log());
    var near = TimelineWindow.whole(timeline, Axis.EVENTS).zoomed(0.1, 0, timeline);

    assertThat(near.from()).isZero();
    assertThat(near.moved(-500, timeline)).isEqualTo(near);
    assertThat(near.moved(1e9, timeline).to()).isEqualTo(timeline.length(Axis.EVENTS));
    assertThat(near.zoomed(1e9, 0, timeline)).isEqualTo(TimelineWindow.whole(timeline, Axis.EVENTS));
  }

  @Test
  void draggingGoesToTheEventUnderThePointer() {
    var timeline = timeline(Samples.oneOfEach().log());
    for (var axis : Axis.values()) {
      var window = TimelineWindow.whole(timeline, axis);
      for (var seq = 0; seq < timeline.size(); seq++) {
        var x = scene.xOf(seq, timeline, window, WIDE);
        assertThat(scene.seqAt(x + 0.01, timeline, window, WIDE)).isEqualTo(seq);
      }
      assertThat(scene.seqAt(-50, timeline, window, WIDE)).isZero();
      assertThat(scene.seqAt(9_999, timeline, window, WIDE)).isEqualTo(timeline.size() - 1L);
    }
  }

  @Test
  void theFutureIsPalerThanThePast() {
    var timeline = timeline(Samples.oneOfEach().log());
    var window = TimelineWindow.whole(timeline, Axis.EVENTS);

    assertThat(draw(timeline, window, timeline.size() - 1).shapes())
        .isNotEqualTo(draw(timeline, window, 0).shapes());
  }

  @Test
  void anEmptyRunSaysWhatWouldStandHere() {
    var timeline = timeline(new TraceLog());
    var picture = draw(timeline, TimelineWindow.whole(timeline, Axis.EVENTS), -1);

    assertThat(Shapes.words(picture)).containsExactly(
        "The run will stand here, a lane for each kind of work. Run a program.");
  }

  @Test
  void nothingLeavesThePicture() {
    var timeline = timeline(Samples.busy(20_000).log());
    for (var scale : new double[]{1, 2.5}) {
      var viewport = new Viewport(700, 90, scale, Locale.SIMPLIFIED_CHINESE);
      var picture = scene.draw(timeline, TimelineWindow.whole(timeline, Axis.TIME), 9_000, viewport,
          Palette.DARK);
      assertThat(Shapes.all(picture)).allSatisfy(
          shape -> assertThat(new Bounds(-1, -1, 702, 92).contains(Shapes.bounds(shape))).as("%s", shape)
              .isTrue());
    }
  }
}

package loopscope.visualizers.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import loopscope.visualizers.Samples;
import loopscope.visualizers.model.Axis;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.Timeline;
import loopscope.visualizers.model.TrafficHistory;
import loopscope.visualizers.paint.SvgPainter;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import org.junit.jupiter.api.Test;

/**
 * A few pictures someone has looked at and found good. When one changes on purpose, look at the new one (its path is in
 * the failure) and copy it over the old.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/loopscope/visualizers/scene");
  private static final Path DRAWN = Path.of("target/pictures");

  private static void assertGolden(String name, Picture picture) throws IOException {
    var drawn = DRAWN.resolve(name + ".svg");
    Files.createDirectories(DRAWN);
    Files.writeString(drawn, SvgPainter.paint(picture));

    assertThat(drawn).hasSameTextualContentAs(GOLDEN.resolve(name + ".svg"), StandardCharsets.UTF_8);
  }

  private static Picture loop(long seq, double progress, Viewport viewport, Palette palette) {
    var log = Samples.oneOfEach().log();
    var history = new History<>(new LoopModel(0), log);
    var moment = new Moment<>(history.at(seq - 1), log.get(seq), history.at(seq), progress);
    return new LoopScene().draw(moment, viewport, palette);
  }

  @Test
  void aTickRuns() throws IOException {
    assertGolden("tick", loop(11, 1, new Viewport(686, 650, 1, Locale.ENGLISH), Palette.LIGHT));
  }

  @Test
  void anImmediateIsQueuedInTheDark() throws IOException {
    assertGolden("immediate",
        loop(7, 0.4, new Viewport(686, 650, 1, Locale.SIMPLIFIED_CHINESE), Palette.DARK));
  }

  @Test
  void aTimerRunsInASmallWindow() throws IOException {
    assertGolden("small", loop(23, 1, new Viewport(480, 360, 1, Locale.ENGLISH), Palette.LIGHT));
  }

  @Test
  void flowsOfAFastPlayback() throws IOException {
    var log = Samples.busy(20_000).log();
    var sums = new TrafficHistory(log, 0, new History<>(new LoopModel(0), log)).between(9_000, 19_000);
    assertGolden("flow", new FlowScene().draw(new Moment<>(sums, log.get(19_000), sums, 0.3),
        new Viewport(1280, 800, 1, Locale.ENGLISH), Palette.LIGHT));
  }

  @Test
  void theTimelineOfAShortRun() throws IOException {
    var timeline = new Timeline(Samples.oneOfEach().log(), 0);
    timeline.update();
    assertGolden("timeline",
        new TimelineScene().draw(timeline, TimelineWindow.whole(timeline, Axis.EVENTS), 20,
            new Viewport(1280, 140, 1, Locale.ENGLISH), Palette.LIGHT));
  }
}

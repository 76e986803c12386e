package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.streams.StreamCurves;
import loopscope.visualizers.model.streams.StreamsModel;
import loopscope.visualizers.model.streams.StreamsState;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.streams.StreamsScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program does with streams, the picture of it can be read: nothing leaves it, and it says what happened. */
class StreamsPicturesTest {
  private static final List<Viewport> VIEWPORTS = List.of(new Viewport(1000, 640, 1, Locale.ENGLISH),
      new Viewport(
          520, 480, 1, Locale.SIMPLIFIED_CHINESE), new Viewport(1500, 900, 1.6, Locale.SIMPLIFIED_CHINESE),
      new Viewport(640, 600, 2, Locale.ENGLISH));
  private static final int MOMENTS = 60;

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith("stream/"));
  }

  /** A run that can be drawn at any moment. */
  private record Drawn(TraceLog trace, History<StreamsState> history, StreamCurves curves) {

    static Drawn of(ComparisonProgram program) {
      var trace = Loopscope.run(program).trace();
      return new Drawn(trace, new History<>(new StreamsModel(0), trace), new StreamCurves(trace, 0));
    }

    Picture at(long seq, Viewport viewport, double progress) {
      return StreamsScene.draw(new Moment<>(history.at(seq - 1), trace.get((int) seq), history.at(seq),
          progress),
          curves, viewport, Palette.DARK);
    }

    List<Integer> all() {
      return IntStream.range(0, trace.size()).filter(seq -> trace.get(seq) instanceof StreamEvent).boxed()
          .toList();
    }

    List<Integer> moments() {
      var all = all();
      var stride = Math.max(1, all.size() / MOMENTS);
      return IntStream.range(0, all.size()).filter(index -> index % stride == 0).mapToObj(all::get).toList();
    }

    List<String> said(long seq) {
      return Pictures.said(at(seq, VIEWPORTS.getFirst(), 1));
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void nothingLeavesThePicture(ComparisonProgram program) {
    var drawn = Drawn.of(program);
    for (var seq : drawn.moments()) {
      for (var viewport : VIEWPORTS) {
        Pictures.assertInside(drawn.at(seq, viewport, 0.4), viewport);
      }
    }
  }

  @Test
  void backPressureIsTold() {
    var drawn = Drawn.of(ComparisonProgram.named("stream/buffers/pipe-100-chunks.js"));
    var said = drawn.all().stream().flatMap(seq -> drawn.said(seq).stream()).toList();
    assertThat(said).contains(
        "4 B are written to Writable 2: 16 B of 16 B wait, so write() answers false. Whoever writes should wait for drain.",
        "Writable 2 is full, so Readable 1 is paused until drain comes.",
        "Writable 2: waits for drain, 16 B of 16 B",
        "Readable 1 is piped to Writable 2; its end ends that too");
  }

  @Test
  void endFalseAndPipelineAreTold() {
    var open = Drawn.of(ComparisonProgram.named("stream/buffers/end-false.js"));
    assertThat(open.all().stream().flatMap(seq -> open.said(seq).stream())).contains(
        "Readable 2 is piped to Writable 1; its end leaves that open");
    var pipeline = Drawn.of(ComparisonProgram.named("stream/buffers/fails.js"));
    assertThat(pipeline.all().stream().flatMap(seq -> pipeline.said(seq).stream())).contains(
        "Readable 1 is piped to Writable 2; pipeline() ends it, or destroys both",
        "Writable 2 fails: the disk is full");
  }

  @Test
  void manyStreamsAreSummarised(@TempDir Path folder) throws IOException {
    var program = Files.writeString(folder.resolve("many.js"),
        """
            const { Readable, Writable } = require('stream');
            for (let i = 0; i < 40; i++) {
              Readable.from(['a', 'b']).pipe(new Writable({ write(chunk, encoding, done) { setTimeout(done, 1); } }));
            }
            """);
    var drawn = Drawn.of(ComparisonProgram.plain(program));
    var last = drawn.moments().getLast();
    for (var viewport : VIEWPORTS) {
      Pictures.assertInside(drawn.at(last, viewport, 1), viewport);
    }
    var picture = drawn.at(last, VIEWPORTS.getFirst(), 1);
    assertThat(picture.height()).isLessThan(3000);
    assertThat(Pictures.texts(picture)).anyMatch(text -> text.startsWith("Other streams: "));
  }
}

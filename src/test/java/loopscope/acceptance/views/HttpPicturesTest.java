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
import loopscope.engine.trace.ConnectionEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.lessons.Samples;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.http.HttpModel;
import loopscope.visualizers.model.http.HttpState;
import loopscope.visualizers.picture.Palette;
import loopscope.visualizers.picture.Picture;
import loopscope.visualizers.picture.Viewport;
import loopscope.visualizers.scene.Moment;
import loopscope.visualizers.scene.http.HttpScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever connections a program has, the picture of them can be read: nothing leaves it, and it says what happened. */
class HttpPicturesTest {
  private static final List<Viewport> VIEWPORTS = List.of(new Viewport(1060, 700, 1, Locale.ENGLISH),
      new Viewport(
          520, 480, 1, Locale.SIMPLIFIED_CHINESE), new Viewport(1500, 900, 1.6, Locale.SIMPLIFIED_CHINESE),
      new Viewport(
          640, 600, 2, Locale.ENGLISH));
  private static final int MOMENTS = 20;

  private final Path folder;

  HttpPicturesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith("http/")
        || program
            .toString().startsWith("net/"));
  }

  /** A run that can be drawn at any moment. */
  private record Drawn(TraceLog trace, History<HttpState> history) {

    static Drawn of(ComparisonProgram program) {
      var trace = Loopscope.run(program).trace();
      return new Drawn(trace, new History<>(new HttpModel(0), trace));
    }

    Picture at(long seq, Viewport viewport) {
      return HttpScene.draw(new Moment<>(history.at(seq - 1), trace.get((int) seq), history.at(seq), 0.4),
          viewport,
          Palette.DARK);
    }

    List<Integer> all() {
      return IntStream.range(0, trace.size()).filter(seq -> trace.get(seq) instanceof ConnectionEvent && trace
          .get(seq)
          .isolate() == 0).boxed().toList();
    }

    List<Integer> moments() {
      var all = all();
      var stride = Math.max(1, all.size() / MOMENTS);
      return IntStream.range(0, all.size()).filter(index -> index % stride == 0).mapToObj(all::get).toList();
    }

    List<String> said() {
      return all().stream().flatMap(seq -> {
        var picture = at(seq, VIEWPORTS.getFirst());
        return Stream.concat(Pictures.said(picture).stream(), Pictures.texts(picture).stream());
      }).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void nothingLeavesThePicture(ComparisonProgram program) {
    var drawn = Drawn.of(program);
    for (var seq : drawn.moments()) {
      for (var viewport : VIEWPORTS) {
        Pictures.assertInside(drawn.at(seq, viewport), viewport);
      }
    }
  }

  @Test
  void whoHoldsTheLoopAndWhoWaitsIsTold() throws IOException {
    var said = Drawn.of(ComparisonProgram.plain(Files.writeString(folder.resolve("one-slow-handler.js"),
        Samples.text(
            "one-slow-handler.js")))).said();
    assertThat(said).contains(
        "The handler of GET /compute?n=40 is called. Until it returns, no other connection is looked at.",
        "The response to GET /missing begins, with the status 404.", "pathname: /compute", "search: ?n=40",
        "query.n: 40",
        "GET /compute?n=40 200").anyMatch(text -> text.matches(
            "The handler of GET /later returns, after .* ms, and has not answered yet: something else has to happen first. The loop is free."))
        .anyMatch(text -> text.matches("The loop is busy with something else for [1-9]\\d\\d ms: .*"))
        .anyMatch(text -> text.matches(
            "The handler of connection \\d+ kept the loop for [1-9]\\d\\d ms. .*"));
  }

  @Test
  void serversAreCompared() throws IOException {
    for (var file : List.of("four-servers.js", "guests.html", "guests.template", "guests-cgi.js")) {
      Files.writeString(folder.resolve(file), Samples.text(file));
    }
    var drawn = Drawn.of(ComparisonProgram.plain(folder.resolve("four-servers.js")));
    var last = drawn.all().getLast();
    assertThat(Pictures.said(drawn.at(last, VIEWPORTS.getFirst()))).filteredOn(text -> text.matches(
        "/(files|cgi|templates|mvc) at 127.0.0.1:\\d+: 8 requests. In the median .*")).hasSize(4);
    for (var viewport : VIEWPORTS) {
      Pictures.assertInside(drawn.at(last, viewport), viewport);
    }
  }

  @Test
  void manyConnectionsAreSummarised() throws IOException {
    var drawn = Drawn.of(ComparisonProgram.plain(Files.writeString(folder.resolve("many.js"),
        """
            const http = require('http');
            const server = http.createServer((request, response) => setTimeout(() => response.end('ok'), 5));
            server.listen(0, '127.0.0.1', () => {
              let left = 80;
              for (let i = 0; i < 80; i++) {
                http.get({ host: '127.0.0.1', port: server.address().port, agent: false }, (response) => response.resume()
                  .on('end', () => --left || server.close()));
              }
            });
            """)));
    var last = drawn.all().getLast();
    for (var viewport : VIEWPORTS) {
      Pictures.assertInside(drawn.at(last, viewport), viewport);
    }
    var picture = drawn.at(last, VIEWPORTS.getFirst());
    assertThat(picture.height()).isLessThan(1500);
    assertThat(Pictures.texts(picture)).anyMatch(text -> text.startsWith(
        "80 connections, 0 open · 80 requests: 80 × 200"))
        .anyMatch(text -> text.endsWith(" other connections"));
  }
}

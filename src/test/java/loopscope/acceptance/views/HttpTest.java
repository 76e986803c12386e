package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.log.TraceLog;
import loopscope.lessons.Samples;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.http.Exchange;
import loopscope.visualizers.model.http.HttpModel;
import loopscope.visualizers.model.http.HttpState;
import loopscope.visualizers.model.http.Lane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of connections is what the program's own sockets say, and happens in the order in which HTTP has it. */
class HttpTest {
  private final Path folder;

  HttpTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith("http/")
        || program
            .toString().startsWith("net/"));
  }

  static Stream<ComparisonProgram> scripts() {
    return programs().filter(program -> program.file().toString().endsWith(".js") && program.arguments()
        .isEmpty());
  }

  /** Every socket that a server accepts says at its end how many bytes went each way. */
  @ParameterizedTest
  @MethodSource("scripts")
  void bytesAreThoseThatTheSocketsCount(ComparisonProgram program) throws IOException {
    var counting = Files.writeString(folder.resolve("counting.cjs"), """
        const { Server } = require('net');
        const { emit } = Server.prototype;
        const lines = [];
        Server.prototype.emit = function(event, socket) {
          if (event === 'connection' && socket?.constructor.name === 'Socket') {
            const index = lines.push('') - 1;
            socket.on('close', () => { lines[index] = `@${socket.bytesRead} ${socket.bytesWritten}`; });
          }
          return Reflect.apply(emit, this, arguments);
        };
        process.on('exit', () => lines.forEach((line) => console.log(line)));
        process.chdir(%s);
        require(%s);
        """.formatted(quoted(program.folder()), quoted(program.file())));
    var run = Loopscope.run(ComparisonProgram.plain(counting));
    var told = run.outcome().stdout().lines().filter(line -> line.startsWith("@")).toList();
    var lanes = end(run.trace()).lanes();
    var closed = lanes.stream().filter(lane -> !lane.isOpen()).map(lane -> "@" + lane.received() + " " + lane
        .sent())
        .toList();
    assertThat(told).as(program.toString()).allSatisfy(line -> assertThat(closed).contains(line));
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("\\", "\\\\") + "'";
  }

  @ParameterizedTest
  @MethodSource("programs")
  void partsOfARequestComeInTheirOrder(ComparisonProgram program) {
    for (var lane : end(Loopscope.run(program).trace()).lanes()) {
      for (var exchange : lane.exchanges()) {
        assertThat(times(lane, exchange)).isSorted();
        exchange.response().ifPresent(response -> assertThat(response.head()).startsWith("HTTP/1.1 "
            + response
                .statusCode()));
      }
    }
  }

  private static List<Long> times(Lane lane, Exchange exchange) {
    var times = new ArrayList<>(List.of(lane.accepted().nanos(), exchange.arrived(), exchange.request()
        .nanos(), exchange
            .dispatched()));
    exchange.response().ifPresent(response -> times.add(response.nanos()));
    if (exchange.finished() != Exchange.NEVER) {
      times.add(exchange.finished());
    }
    return times;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void backwardIsTheSameAsForward(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var forward = new History<>(new HttpModel(0), trace);
    var states = new HashMap<Integer, HttpState>();
    IntStream.range(-1, trace.size()).forEach(seq -> states.put(seq, forward.at(seq)));
    var backward = new History<>(new HttpModel(0), trace);
    for (var seq = trace.size() - 1; seq >= -1; seq--) {
      assertThat(backward.at(seq)).isEqualTo(states.get(seq));
    }
  }

  /** One handler keeps the loop, and whoever is connected waits; another waits for a timer, and nobody does. */
  @Test
  void aBusyHandlerHoldsUpAllOthers() throws IOException {
    var file = Files.writeString(folder.resolve("one-slow-handler.js"), Samples.text("one-slow-handler.js"));
    var state = end(Loopscope.run(ComparisonProgram.plain(file)).trace());
    var compute = exchange(state, "/compute?n=40");
    var later = exchange(state, "/later");
    assertThat(compute.held(0)).isGreaterThanOrEqualTo(119_000_000);
    assertThat(later.taken(0)).isGreaterThanOrEqualTo(59_000_000);
    assertThat(later.held(0)).isLessThan(compute.held(0));
    assertThat(state.busy()).anySatisfy(busy -> {
      assertThat(busy.to() - busy.from()).isGreaterThanOrEqualTo(compute.held(0));
      assertThat(state.lane(busy.connection()).orElseThrow().exchanges()).contains(compute);
    });
    assertThat(state.lanes().stream().flatMap(lane -> lane.exchanges().stream()).map(exchange -> exchange
        .request().url()
        + " " + exchange.response().orElseThrow().statusCode())).contains("/missing 404", "/ 200");
    // None of the others was dispatched while it computed.
    assertThat(state.lanes().stream().flatMap(lane -> lane.exchanges().stream())).noneMatch(other -> other
        .dispatched() > compute.dispatched() && other.dispatched() < compute.handled());
  }

  private static Exchange exchange(HttpState state, String url) {
    return state.lanes().stream().flatMap(lane -> lane.exchanges().stream()).filter(exchange -> exchange
        .request().url()
        .equals(url)).findFirst().orElseThrow();
  }

  /** Requests on one connection stay on its lane. */
  @Test
  void aConnectionThatIsKeptAliveCarriesManyRequests() throws IOException {
    var file = Files.writeString(folder.resolve("kept.js"),
        """
            const http = require('http');
            const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
            const server = http.createServer((request, response) => response.end(request.url));
            server.listen(0, '127.0.0.1', async () => {
              for (let i = 0; i < 40; i++) {
                await new Promise((done) => http.get({ port: server.address().port, host: '127.0.0.1', path: `/${i}`, agent },
                  (response) => response.resume().on('end', done)));
              }
              agent.destroy();
              server.close();
            });
            """);
    var state = end(Loopscope.run(ComparisonProgram.plain(file)).trace());
    var lanes = state.lanes();
    assertThat(state.totals().statuses()).containsExactly(Map.entry(200, 40));
    assertThat(state.totals().held()).isPositive();
    assertThat(lanes).hasSize(1);
    assertThat(lanes.getFirst().requests()).isEqualTo(40);
    assertThat(lanes.getFirst().exchanges()).hasSize(32).extracting(exchange -> exchange.request().url())
        .startsWith("/8")
        .endsWith("/39");
    assertThat(lanes.getFirst().isOpen()).isFalse();
  }

  /** A program that prints its sockets prints no more than in Node. */
  @Test
  void nothingIsPutIntoTheProgramsSockets() throws IOException {
    var file = Files.writeString(folder.resolve("keys.js"),
        """
            const http = require('http');
            const server = http.createServer((request, response) => {
              const names = (object) => Reflect.ownKeys(object).map(String).filter((name) => /record|number|lane/i.test(name));
              console.log(names(request), names(response), names(request.socket));
              response.end();
              server.close();
            }).listen(0, '127.0.0.1', () => http.get({ port: server.address().port, host: '127.0.0.1', agent: false }).end());
            """);
    assertThat(Loopscope.run(ComparisonProgram.plain(file)).outcome().stdout()).isEqualTo("[] [] []\n");
  }

  private static HttpState end(TraceLog trace) {
    return new History<>(new HttpModel(0), trace).at(trace.size() - 1L);
  }
}

package loopscope.acceptance.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.PipeEnd;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.streams.Parcel;
import loopscope.visualizers.model.streams.Pipe;
import loopscope.visualizers.model.streams.Side;
import loopscope.visualizers.model.streams.StreamsModel;
import loopscope.visualizers.model.streams.StreamsState;
import loopscope.visualizers.model.streams.Tank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What streams keep is what they themselves say they keep, at every moment at which the program looks. */
class StreamsTest {
  private static final String BUFFERS = "stream/buffers/";
  /** Programs in which something is left in a stream that is destroyed, and is read in other units than it came in. */
  private static final List<String> LEAVING = List.of("fails.js", "destroyed.js", "set-encoding.js");

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith(BUFFERS));
  }

  static Stream<ComparisonProgram> all() {
    return ComparisonProgram.all().stream().filter(program -> program.toString().startsWith("stream/"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void lengthsAreThoseThatTheProgramReads(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var history = new History<>(new StreamsModel(0), trace);
    var compared = 0;
    for (var seq = 0; seq < trace.size(); seq++) {
      if (trace.get(seq) instanceof OutputWritten output && output.text().startsWith("@")) {
        var told = output.text().strip().split(" ", 4);
        var tank = history.at(seq).tank(Long.parseLong(told[0].substring(1))).orElseThrow();
        assertThat(List.of(tank.readable().length(), tank.writable().length())).as("event %d: %s", seq, output
            .text().strip()).isEqualTo(List.of(Integer.valueOf(told[1]), Integer.valueOf(told[2])));
        compared++;
      }
    }
    assertThat(compared).isPositive();
  }

  @ParameterizedTest
  @MethodSource("all")
  void parcelsAreAsLongAsTheBuffers(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var history = new History<>(new StreamsModel(0), trace);
    for (var seq = 0; seq < trace.size(); seq++) {
      for (var tank : history.at(seq).tanks()) {
        assertWhole(tank.readable(), seq);
        assertWhole(tank.writable(), seq);
      }
    }
  }

  private static void assertWhole(Side side, int seq) {
    assertThat(side.parcels().stream().mapToInt(Parcel::size).sum()).as("at event %d", seq).isEqualTo(side
        .length());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatGoesInComesOut(ComparisonProgram program) {
    var state = end(Loopscope.run(program).trace());
    if (!LEAVING.contains(program.file().getFileName().toString())) {
      for (var tank : state.tanks()) {
        assertThat(tank.readable().out()).isEqualTo(tank.readable().in());
        assertThat(tank.writable().out()).isEqualTo(tank.writable().in());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void backwardIsTheSameAsForward(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var forward = new History<>(new StreamsModel(0), trace);
    var states = new HashMap<Integer, StreamsState>();
    IntStream.range(-1, trace.size()).forEach(seq -> states.put(seq, forward.at(seq)));
    var backward = new History<>(new StreamsModel(0), trace);
    for (var seq = trace.size() - 1; seq >= -1; seq--) {
      assertThat(backward.at(seq)).isEqualTo(states.get(seq));
    }
  }

  /** As in Node 20, and as the program itself counts. */
  @Test
  void hundredChunksAreRefused25TimesAndDrained24Times() {
    var trace = Loopscope.run(ComparisonProgram.named(BUFFERS + "pipe-100-chunks.js")).trace();
    var history = new History<>(new StreamsModel(0), trace);
    var sink = end(trace).tank(2).orElseThrow();
    assertThat(sink.refused()).isEqualTo(25);
    assertThat(sink.drained()).isEqualTo(24);
    assertThat(sink.writable().in()).isEqualTo(400);
    for (var seq = 0; seq < trace.size(); seq++) {
      // While read() runs, what is pushed stands in the buffer beside what is about to leave it: so in Node.
      var most = trace.get(seq) instanceof CallbackEnded ? 16 : 20;
      for (var tank : history.at(seq).tanks()) {
        assertThat(tank.readable().length()).isLessThanOrEqualTo(most);
        assertThat(tank.writable().length()).isLessThanOrEqualTo(16);
      }
    }
  }

  @Test
  void pipesSayWhatTheEndOfTheirSourceDoes() {
    assertThat(ends("end-false.js")).containsExactly(PipeEnd.STAYS_OPEN, PipeEnd.ENDS);
    assertThat(ends("object-mode.js")).containsExactly(PipeEnd.PIPELINE, PipeEnd.PIPELINE);
    assertThat(ends("two-readers.js")).containsExactly(PipeEnd.ENDS, PipeEnd.ENDS);
  }

  private static List<PipeEnd> ends(String program) {
    return end(Loopscope.run(ComparisonProgram.named(BUFFERS + program)).trace()).pipes().stream().map(
        Pipe::end)
        .toList();
  }

  /** A stream of many small chunks leaves room for the course of the loop, and the end of its record is told. */
  @Test
  void muchLeavesRoomForTheLoop(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("many.js"), """
        const { Readable, Writable } = require('stream');
        let n = 0;
        Readable.from((function* () { while (n < 3000) yield n++; })()).pipe(new Writable({
          objectMode: true, write(value, encoding, callback) { setImmediate(callback); },
        })).on('finish', () => console.log('over'));
        """);
    var trace = new TraceLog();
    var program = ComparisonProgram.plain(file);
    Loopscope.within(program, 40_000, trace);
    var state = end(trace);
    assertThat(state.end()).isPresent();
    assertThat(state.tanks()).hasSize(2);
    var after = trace.range((int) state.end().getAsLong() + 1, trace.size());
    assertThat(after).noneMatch(StreamEvent.class::isInstance).anyMatch(CallbackEnded.class::isInstance);
  }

  /** A file that is piped into a response goes from disk to wire: the response hands on to its socket what it is given. */
  @Test
  void aResponseHandsOnToItsSocket(@TempDir Path folder) throws IOException {
    var page = Files.writeString(folder.resolve("page.txt"), "a line of it\n".repeat(9000));
    var file = Files.writeString(folder.resolve("server.js"),
        """
            const fs = require('fs');
            const http = require('http');
            const server = http.createServer((request, response) => fs.createReadStream('page.txt').pipe(response));
            server.listen(0, '127.0.0.1', () => {
              http.get({ host: '127.0.0.1', port: server.address().port, agent: false }, (response) => {
                let size = 0;
                response.on('data', (chunk) => { size += chunk.length; });
                response.on('end', () => { console.log(size); server.close(); });
              });
            });
            """);
    var run = Loopscope.run(ComparisonProgram.plain(file));
    assertThat(run.outcome().stdout()).isEqualTo(Files.size(page) + "\n");
    var state = end(run.trace());
    var fromDisk = state.pipes().stream().filter(pipe -> opened(state, pipe.from()).equals("ReadStream"))
        .findFirst()
        .orElseThrow();
    assertThat(opened(state, fromDisk.to())).isEqualTo("ServerResponse");
    var toWire = state.pipes().stream().filter(pipe -> pipe.from() == fromDisk.to()).toList();
    assertThat(toWire).hasSize(1).allSatisfy(pipe -> {
      assertThat(opened(state, pipe.to())).isEqualTo("Socket");
      assertThat(pipe.open()).isFalse();
      assertThat(state.tank(pipe.to()).orElseThrow().writable().in()).isGreaterThan(Files.size(page));
    });
  }

  private static String opened(StreamsState state, long stream) {
    return state.tank(stream).orElseThrow().opened().className();
  }

  @Test
  void filesAreNamedAndErrorsTold() {
    var files = end(Loopscope.run(ComparisonProgram.named(BUFFERS + "file-to-file.js")).trace());
    assertThat(files.tanks().stream().map(tank -> tank.opened().className())).containsExactly("ReadStream",
        "WriteStream");
    assertThat(files.tank(1).orElseThrow().opened().target()).endsWith("from");
    var failed = end(Loopscope.run(ComparisonProgram.named(BUFFERS + "fails.js")).trace());
    assertThat(failed.tank(2).orElseThrow().error()).isEqualTo("the disk is full");
    assertThat(failed.tanks()).allMatch(Tank::isOver);
  }

  private static StreamsState end(TraceLog trace) {
    return new History<>(new StreamsModel(0), trace).at(trace.size() - 1L);
  }
}

package loopscope.engine.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import loopscope.engine.trace.LoopEvent;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.RunEvent;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.junit.jupiter.api.Test;

class TraceReaderTest {
  private static final TraceHeader HEADER = new TraceHeader("/a/main.js", List.of("x"), "/a", "20.20.2",
      "2026-01-01T00:00:00Z");
  private static final List<TraceEvent> EVENTS = List.of(
      new RunEvent.IsolateStarted(stamp(0), 17, "/a/main.js", List.of("x")),
      new ProcessEvent.OutputWritten(stamp(1), OutputStreamKind.STDOUT, "你好\n", null),
      new LoopEvent.LoopStarted(stamp(2)), new RunEvent.IsolateExited(stamp(3), 0));

  private static Stamp stamp(long seq) {
    return new Stamp(seq, seq * 1000, 0, Stamp.NO_CAUSE);
  }

  private static byte[] file() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new TraceWriter(bytes, HEADER)) {
      for (var event : EVENTS) {
        writer.write(event);
      }
    }
    return bytes.toByteArray();
  }

  private static TraceFile read(byte[] bytes) throws IOException {
    return TraceReader.read(new ByteArrayInputStream(bytes));
  }

  private static TraceFile read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<TraceEvent> events(TraceFile file) {
    return file.log().range(0, file.log().size());
  }

  private static List<String> lines() throws IOException {
    return new String(file(), StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aTraceIsItsHeaderAndOneEventALine() throws IOException {
    assertThat(lines()).hasSize(1 + EVENTS.size());
    assertThat(lines().getFirst()).isEqualTo("""
        {"format":"loopscope-trace","version":1,"program":"/a/main.js","arguments":["x"],"directory":"/a",\
        "node":"20.20.2","startedAt":"2026-01-01T00:00:00Z"}""");
  }

  @Test
  void aWholeFileComesBackWhole() throws IOException {
    var read = read(file());

    assertThat(read.header()).isEqualTo(HEADER);
    assertThat(events(read)).isEqualTo(EVENTS);
    assertThat(read.damage()).isNull();
  }

  @Test
  void cutAtAnyByteTheWholeEventsAreKeptAndTheLineIsNamed() throws IOException {
    var whole = file();
    var headerLength = lines().getFirst().length() + 1;
    for (var length = headerLength; length < whole.length - 1; length++) {
      var read = read(Arrays.copyOf(whole, length));

      assertThat(read.header()).isEqualTo(HEADER);
      assertThat(events(read)).isEqualTo(EVENTS.subList(0, read.log().size()));
      assertThat(read.damage()).extracting(Damage::line).isEqualTo(read.log().size() + 2L);
      assertThat(read.damage()).extracting(Damage::kind).isIn(Damage.Kind.CUT_IN_LINE,
          Damage.Kind.ENDS_EARLY);
    }
  }

  @Test
  void cutInTheHeaderItIsNoTrace() throws IOException {
    assertThat(read(Arrays.copyOf(file(), 30)).damage()).extracting(Damage::kind, Damage::line)
        .containsExactly(Damage.Kind.NOT_A_TRACE, 1L);
  }

  @Test
  void otherFilesAreNoTrace() throws IOException {
    for (var text : List.of("", "console.log(1)\n", "{}\n", "{\"format\":\"other\",\"version\":1}\n",
        "\0\1\2")) {
      assertThat(read(text).damage()).extracting(Damage::kind).isEqualTo(Damage.Kind.NOT_A_TRACE);
    }
  }

  @Test
  void aLaterVersionIsNamed() throws IOException {
    var later = new String(file(), StandardCharsets.UTF_8).replace("\"version\":1", "\"version\":2");

    assertThat(read(later).damage()).isEqualTo(new Damage(Damage.Kind.NEWER_VERSION, 1, "version 2"));
  }

  @Test
  void aLineThatIsNoEventIsNamed() throws IOException {
    var lines = lines();
    var broken = String.join("\n", lines.get(0), lines.get(1), "{\"seq\":1}", lines.get(3)) + "\n";

    assertThat(read(broken).damage())
        .isEqualTo(new Damage(Damage.Kind.BAD_EVENT, 3, "an event lacks seq, nanos, isolate or cause"));
    assertThat(events(read(broken))).isEqualTo(EVENTS.subList(0, 1));
  }

  @Test
  void aMissingLineIsNamed() throws IOException {
    var lines = lines();
    var gap = String.join("\n", lines.get(0), lines.get(1), lines.get(3), lines.get(4)) + "\n";

    assertThat(read(gap).damage()).isEqualTo(new Damage(Damage.Kind.WRONG_SEQ, 3, "expected 1, found 2"));
  }
}

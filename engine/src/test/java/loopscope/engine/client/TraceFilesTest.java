package loopscope.engine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import loopscope.engine.client.Flaw.Kind;
import loopscope.engine.protocol.TraceHeader;
import loopscope.engine.protocol.TraceWriter;
import loopscope.engine.trace.RunEvent;
import loopscope.engine.trace.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFilesTest {
  @TempDir
  private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("a.jsonl");
    var header = new TraceHeader("/p/main.js", List.of(), "/p", "20.20.2", "2026-01-01T00:00:00Z");
    try (var out = Files.newOutputStream(file); var writer = new TraceWriter(out, header)) {
      writer.write(new RunEvent.IsolateStarted(stamp(0), 1, "/p/main.js", List.of()));
      writer.write(new RunEvent.IsolateExited(stamp(1), 0));
    }
  }

  private static Stamp stamp(long seq) {
    return new Stamp(seq, seq, 0, Stamp.NO_CAUSE);
  }

  @Test
  void wholeTraceHasItsProgramAndNoFlaw() throws IOException {
    var trace = (SavedTrace.Readable) TraceFiles.read(file);

    assertThat(trace.program()).isEqualTo("/p/main.js");
    assertThat(trace.log().size()).isEqualTo(2);
    assertThat(trace.flaw()).isEmpty();
  }

  @Test
  void traceCutInALineKeepsWhatIsBeforeIt() throws IOException {
    Files.writeString(file, Files.readString(file).substring(0, (int) Files.size(file) - 10));
    var trace = (SavedTrace.Readable) TraceFiles.read(file);

    assertThat(trace.log().size()).isEqualTo(1);
    assertThat(trace.flaw().map(Flaw::kind)).contains(Kind.CUT_IN_LINE);
    assertThat(trace.flaw().map(Flaw::line)).contains(3L);
  }

  @Test
  void nothingIsTakenFromANewerVersion() throws IOException {
    Files.writeString(file, Files.readString(file).replace("\"version\":1", "\"version\":7"));

    assertThat(TraceFiles.read(file)).isEqualTo(new SavedTrace.Unreadable(new Flaw(Kind.NEWER_VERSION, 1,
        "version 7")));
  }

  @Test
  void fileLargerThanTheMemoryIsNotRead() throws IOException {
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(TraceFiles.largest() + 1);
    }
    var size = TraceFiles.largest() / (1 << 20) + " MiB";

    assertThat(TraceFiles.read(file)).isEqualTo(new SavedTrace.Unreadable(new Flaw(Kind.TOO_LARGE, 1, size)));
  }

  @Test
  void traceIsKnownByItsBeginningNotByItsName() throws IOException {
    assertThat(TraceFiles.isTrace(Files.copy(file, folder.resolve("a.txt")))).isTrue();
    assertThat(TraceFiles.isTrace(Files.writeString(folder.resolve("b.jsonl"), "{\"a\":1}\n"))).isFalse();
    assertThat(TraceFiles.isTrace(Files.writeString(folder.resolve("c.jsonl"), ""))).isFalse();
    assertThat(TraceFiles.isTrace(folder)).isFalse();
    assertThat(TraceFiles.isTrace(folder.resolve("none"))).isFalse();
  }

  @Test
  void fileThatIsNotThereIsNoFlawOfATrace() {
    assertThatThrownBy(() -> TraceFiles.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
  }
}

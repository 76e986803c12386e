package loopscope.engine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import loopscope.engine.client.Flaw.Kind;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with their sources in one file: saved, opened, and damaged. */
class RunFilesTest {
  private static final int PRINTED = 2000;
  private static final Map<String, String> SOURCES = Map.of("/p/main.js", "console.log('\u4F60\u597D');\n");

  @TempDir
  private Path folder = Path.of("");
  private Path file = Path.of("");
  private List<TraceEvent> events = List.of();

  @BeforeEach
  void save() throws IOException {
    var random = new Random(1);
    Stream<TraceEvent> printed = IntStream.rangeClosed(1, PRINTED).mapToObj(seq -> new OutputWritten(stamp(
        seq),
        OutputStreamKind.STDOUT, Long.toString(random.nextLong(), 36), null));
    events = Stream.of(Stream.<TraceEvent>of(new IsolateStarted(stamp(0), 1, "/p/main.js", List.of("x"))),
        printed, Stream
            .<TraceEvent>of(new IsolateExited(stamp(PRINTED + 1), 0))).flatMap(each -> each).toList();
    file = folder.resolve("a.loopscope");
    TraceFiles.save(file, Path.of("/p"), events, SOURCES);
  }

  private static Stamp stamp(long seq) {
    return new Stamp(seq, seq, 0, Stamp.NO_CAUSE);
  }

  @Test
  void whatWasSavedIsOpened() throws IOException {
    assertThat(TraceFiles.isTrace(file)).isTrue();
    var run = (SavedTrace.Readable) TraceFiles.read(file);
    assertThat(run.program()).isEqualTo("/p/main.js");
    assertThat(run.log().range(0, run.log().size())).isEqualTo(events);
    assertThat(run.sources()).isEqualTo(SOURCES);
    assertThat(run.flaw()).isEmpty();
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void cutAnywhereItOpensAsFarAsItGoes() throws IOException {
    var whole = Files.readAllBytes(file);
    var last = -1;
    for (var length = 0; length < whole.length; length += 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      if (TraceFiles.read(file) instanceof SavedTrace.Readable run) {
        assertThat(run.log().range(0, run.log().size())).isEqualTo(events.subList(0, run.log().size()));
        assertThat(run.log().size()).isGreaterThanOrEqualTo(last);
        assertThat(run.sources()).isEqualTo(SOURCES);
        last = run.log().size();
      }
    }
    assertThat(last).as("events of the longest piece").isGreaterThan(PRINTED / 2);
  }

  @Test
  void bytesThatWereChangedEndWhatIsOpened() throws IOException {
    var whole = Files.readAllBytes(file);
    whole[whole.length / 2] ^= 0x55;
    whole[whole.length / 2 + 1] ^= 0x55;
    Files.write(file, whole);
    var run = (SavedTrace.Readable) TraceFiles.read(file);
    assertThat(run.flaw()).isPresent();
    assertThat(run.log().size()).isBetween(PRINTED / 4, PRINTED);
  }

  @Test
  void otherArchivesAreNoRuns() throws IOException {
    var other = folder.resolve("other.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
      zip.putNextEntry(new ZipEntry("notes.txt"));
    }
    assertThat(TraceFiles.isTrace(other)).isFalse();
  }

  @Test
  void nothingIsTakenFromANewerVersion() throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("loopscope.json"));
      zip.write("{\"format\":\"loopscope-run\",\"version\":9,\"sources\":[]}".getBytes(
          StandardCharsets.UTF_8));
    }
    assertThat(TraceFiles.read(file)).isEqualTo(new SavedTrace.Unreadable(new Flaw(Kind.NEWER_VERSION, 1,
        "version 9")));
  }

  @Test
  void failedSavingLeavesWhatWasThere() throws IOException {
    var before = Files.readAllBytes(file);
    var target = folder.resolve("missing").resolve("b.loopscope");
    assertThat(catchThrowable(() -> TraceFiles.save(target, folder, events, SOURCES)))
        .isInstanceOf(IOException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}

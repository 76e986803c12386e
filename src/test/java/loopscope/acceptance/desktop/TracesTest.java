package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TabPane;
import loopscope.app.run.RunState;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import loopscope.engine.client.Launch;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.trace.OutputStreamKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening what {@code loopscope trace} has written: whole, cut, without its source, and what is no trace. */
class TracesTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("128m"));

  private Path project;
  private Path program;
  private Path trace;
  private DesktopDriver desktop;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void record(@TempDir Path folder) throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    program = Files.writeString(project.resolve("main.js"),
        "setTimeout(() => { console.log('late'); process.exitCode = 3; }, 1);\nconsole.log('now');\n");
    trace = project.resolve("main.jsonl");
    try (var out = Files.newOutputStream(trace)) {
      LocalEngine.load().trace(new Launch(program, List.of(), project, Map.of(), Launch.DEFAULT_EVENT_BUDGET),
          out, EnumSet.noneOf(OutputStreamKind.class));
    }
    desktop = new DesktopDriver(folder.resolve("home"), ENGINES);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void wholeTraceIsShownAsARunThatHasJustEnded() throws IOException {
    open(trace);
    assertThat(desktop.ending()).isEqualTo(new Ending.Exited(3));
    assertThat(desktop.text("#ending-words")).isEqualTo("Ended with exit code 3.");
    assertThat(desktop.text("#recording-words")).contains(trace.toString(), "all " + events() + " events");
    assertThat(desktop.text("#place")).isEqualTo("event %d of %d".formatted(events(), events()));
    assertThat(desktop.tab()).isEqualTo("main.js");
    desktop.awaitConsole(List.of("now", "late"));
    desktop.clickLine("now");
    desktop.awaitConsole(List.of("now", "[late]"));
    desktop.await(() -> desktop.code().getParagraph(1).getParagraphStyle().contains("running"),
        () -> "the line that printed is not marked");
  }

  @Test
  void cutInHalfItsWholePartIsShownAndTheLineIsNamed() throws IOException {
    var whole = Files.readAllBytes(trace);
    Files.write(trace, Arrays.copyOf(whole, whole.length / 2));
    var lines = Files.readAllLines(trace).size();
    open(trace);
    assertThat(desktop.state()).isEqualTo(new RunState.EndMissing());
    assertThat(desktop.text("#recording-words")).contains(trace.toString(), "in the middle of line " + lines,
        "The %d events before it are whole".formatted(lines - 2)).doesNotContain("Exception");
    assertThat(desktop.text("#place")).isEqualTo("event %d of %d".formatted(lines - 2, lines - 2));
    assertThat(desktop.shows("#ending")).isFalse();
    desktop.press("#first");
    assertThat(desktop.text("#place")).isEqualTo("event 1 of " + (lines - 2));
    assertThat(Files.readAllBytes(trace)).hasSize(whole.length / 2);
  }

  @Test
  void eventThatCannotHaveHappenedEndsWhatIsShown() throws IOException {
    var lines = Files.readAllLines(trace);
    lines.set(2, "{\"seq\":1,\"nanos\":1,\"isolate\":0,\"cause\":-1,\"type\":\"LoopEnded\"}");
    open(Files.write(trace, lines));
    assertThat(desktop.text("#recording-words")).contains("Line 3 of " + trace, "The 1 events before it");
    assertThat(desktop.text("#place")).isEqualTo("event 1 of 1");
  }

  @Test
  void withoutItsSourceTheRecordingIsShownAndTheSourceIsNamed() throws IOException {
    Files.delete(program);
    open(trace);
    assertThat(desktop.shows("#loop-view")).isTrue();
    assertThat(desktop.text("#file-notice-words")).contains("The source " + program + " is not there");
    assertThat(desktop.<TabPane>find("#editor-tabs").getTabs()).isEmpty();
    desktop.awaitConsole(List.of("now", "late"));
    desktop.press("#brand");
    assertThat(desktop.shows("#loop-view")).isFalse();
    desktop.press("#brand");
    assertThat(desktop.shows("#loop-view")).isTrue();
  }

  @Test
  void runIsExportedAsAPage() throws IOException {
    desktop.act(() -> desktop.window().open(program));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(3));
    var page = project.resolve("main.html");
    desktop.act(() -> desktop.window().exportRun(page));
    desktop.await(() -> desktop.text("#recording-words").startsWith("The run is written to " + page),
        () -> desktop.text(
            "#recording-words"));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("console.log('late')",
        "\"now\\n\"", "\"late\\n\"");
    desktop.act(() -> desktop.window().exportRun(project.resolve("none").resolve("main.html")));
    desktop.await(() -> desktop.text("#recording-words").contains("none"), () -> desktop.text(
        "#recording-words"));
  }

  @Test
  void savedRunOpensWithTheTextThatRanAfterItsFileHasChanged() throws IOException {
    desktop.act(() -> desktop.window().open(program));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(3));
    var run = project.resolve("main.loopscope");
    desktop.act(() -> desktop.window().saveRun(run));
    desktop.await(() -> desktop.text("#recording-words").startsWith("The run is saved in " + run),
        () -> desktop.text(
            "#recording-words"));
    var ran = desktop.program();
    Files.writeString(program, "// another program\n");
    desktop.close();
    desktop = new DesktopDriver(project.resolve("home"), ENGINES);
    open(run);
    assertThat(desktop.ending()).isEqualTo(new Ending.Exited(3));
    assertThat(desktop.tab()).isEqualTo("main.js");
    assertThat(desktop.program()).isEqualTo(ran);
    desktop.awaitConsole(List.of("now", "late"));
    desktop.clickLine("now");
    desktop.await(() -> desktop.code().getParagraph(1).getParagraphStyle().contains("running"),
        () -> "the line that printed is not marked");
    assertThat(desktop.run()).as("the text that ran runs again").isEqualTo(new Ending.Exited(3));
    assertThat(program).hasContent("// another program\n");
  }

  @Test
  void newRunTakesThePlaceOfTheRecording() throws IOException {
    open(trace);
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(3));
    assertThat(desktop.shows("#recording")).isFalse();
    desktop.awaitConsole(List.of("now", "late"));
  }

  @Test
  void traceOfANewerLoopscopeIsRefusedAndTheRunBeforeStays() throws IOException {
    open(trace);
    var newer = Files.writeString(project.resolve("newer.jsonl"), Files.readString(trace).replaceFirst(
        "\"version\":1", "\"version\":2"));
    open(newer);
    assertThat(desktop.text("#recording-words")).contains("newer Loopscope (version 2");
    desktop.awaitConsole(List.of("now", "late"));
  }

  @Test
  void linesOfJsonThatAreNoTraceAreText() throws IOException {
    var data = Files.writeString(project.resolve("data.jsonl"), "{\"a\":1}\n");
    desktop.act(() -> desktop.window().open(data));
    assertThat(desktop.tab()).isEqualTo("data.jsonl");
  }

  private void open(Path file) {
    desktop.act(() -> desktop.window().open(file));
    desktop.await(() -> desktop.shows("#recording") && !desktop.text("#recording-words").startsWith(
        "Reading"),
        () -> "nothing is said of " + file);
  }

  private int events() throws IOException {
    return Files.readAllLines(trace).size() - 1;
  }
}

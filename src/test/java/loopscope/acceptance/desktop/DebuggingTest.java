package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import loopscope.app.run.RunState;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import loopscope.engine.trace.RecordingLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that step, on a program that is live: it goes on where its recording ends, and no further than it is told to. */
class DebuggingTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("256m"));

  private DesktopDriver desktop;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path home) {
    desktop = new DesktopDriver(home, ENGINES);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void stepsRunTheProgramOnWhereTheRecordingEnds() {
    desktop.write("""
        function double(n) {
          const twice = 2 * n;
          return twice;
        }
        console.log('before');
        console.log(double(1));
        console.log('after');
        """);
    desktop.robot().push(KeyCode.F7);
    desktop.awaitLine(5);
    assertThat(desktop.console()).isEmpty();
    desktop.robot().push(KeyCode.F10);
    desktop.awaitLine(6);
    desktop.awaitConsole(List.of("before"));
    desktop.robot().push(KeyCode.F11);
    desktop.awaitLine(2);
    desktop.robot().push(KeyCode.F10);
    desktop.awaitLine(3);
    desktop.robot().push(KeyCode.ALT, KeyCode.F10);
    desktop.awaitLine(2);
    desktop.robot().push(KeyCode.ALT, KeyCode.F10);
    desktop.awaitLine(6);
    desktop.robot().push(KeyCode.F11);
    desktop.awaitLine(2);
    desktop.robot().push(KeyCode.SHIFT, KeyCode.F11);
    desktop.awaitLine(7);
    desktop.awaitConsole(List.of("before", "2"));
    assertThat(desktop.state()).isInstanceOf(RunState.Paused.class);
    desktop.robot().push(KeyCode.F6);
    assertThat(desktop.ending()).isEqualTo(new Ending.Exited(0));
    desktop.awaitConsole(List.of("before", "2", "after"));
  }

  @Test
  void programStopsAtABreakpointWhoseConditionHolds() {
    desktop.write("""
        let sum = 0;
        for (let i = 0; i < 100; i++) {
          sum += i;
        }
        console.log(sum);
        """);
    desktop.act(() -> desktop.code().moveTo(2, 0));
    desktop.robot().push(KeyCode.SHIFT, KeyCode.F9);
    desktop.await(() -> desktop.shows("#condition"), () -> "no condition is asked for");
    desktop.robot().write("i === 42");
    desktop.robot().push(KeyCode.ENTER);
    desktop.robot().push(KeyCode.F7);
    desktop.await(() -> desktop.state() instanceof RunState.Paused, () -> "it is " + desktop.state());
    desktop.awaitLine(3);
    assertThat(desktop.labels(".line-note")).contains("sum = 861");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F8);
    assertThat(desktop.ending()).isEqualTo(new Ending.Exited(0));
    desktop.awaitConsole(List.of("4950"));
  }

  @Test
  void programThatRunsStopsAtTheCaret() {
    desktop.act(() -> desktop.settings().recordingProperty().set(RecordingLevel.FULL));
    desktop.write("""
        let times = 0;
        setInterval(() => {
          times += 1;
          console.log(times);
        }, 5);
        """);
    desktop.press("#run");
    desktop.await(() -> desktop.console().size() > 2, () -> "nothing is printed");
    desktop.act(() -> desktop.code().moveTo(3, 0));
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F10);
    desktop.await(() -> desktop.state() instanceof RunState.Paused, () -> "it is " + desktop.state());
    desktop.awaitLine(4);
    var printed = desktop.console().getLast();
    desktop.robot().push(KeyCode.F10);
    desktop.await(() -> !desktop.console().getLast().equals(printed), () -> "it printed " + desktop
        .console());
    desktop.press("#stop");
    assertThat(desktop.ending()).isInstanceOf(Ending.Stopped.class);
  }

  @Test
  void editorFollowsTheStepIntoAnotherFile(@TempDir Path project) throws IOException {
    Files.writeString(project.resolve("other.js"), """
        exports.half = n => {
          return n / 2;
        };
        """);
    var main = Files.writeString(project.resolve("main.js"), """
        const { half } = require('./other');
        console.log(half(8));
        """);
    desktop.act(() -> desktop.window().open(main));
    desktop.robot().push(KeyCode.F7);
    desktop.awaitLine(1);
    desktop.robot().push(KeyCode.F10);
    desktop.awaitLine(2);
    desktop.robot().push(KeyCode.F11);
    desktop.await(() -> desktop.tab().equals("other.js"), () -> "in front is " + desktop.tab());
    desktop.awaitLine(2);
    desktop.robot().push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F11);
    desktop.await(() -> desktop.tab().equals("main.js"), () -> "in front is " + desktop.tab());
    desktop.awaitLine(2);
    desktop.robot().push(KeyCode.F6);
    assertThat(desktop.ending()).isEqualTo(new Ending.Exited(0));
  }

  @Test
  void stepGoesIntoACoreModule() {
    desktop.act(() -> desktop.settings().recordingProperty().set(RecordingLevel.CORE));
    desktop.write("""
        const news = new (require('events'))();
        news.on('word', word => console.log(word));
        news.emit('word', 'hi');
        """);
    var program = desktop.tab();
    desktop.robot().push(KeyCode.F7);
    desktop.awaitLine(1);
    desktop.act(() -> desktop.code().moveTo(2, 0));
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F10);
    desktop.awaitLine(3);
    desktop.robot().push(KeyCode.F11);
    desktop.await(() -> desktop.tab().equals("node:events"), () -> "in front is " + desktop.tab());
    var lines = desktop.runningLines();
    assertThat(lines).hasSize(1);
    assertThat(desktop.ask(() -> desktop.code().getText(lines.getFirst() - 1))).isNotBlank();
    desktop.robot().push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F11);
    desktop.await(() -> desktop.tab().equals(program), () -> "in front is " + desktop.tab());
    desktop.robot().push(KeyCode.F6);
    assertThat(desktop.ending()).isEqualTo(new Ending.Exited(0));
  }

  @Test
  void stepsAreRecordedFromWhenTheyAreAskedFor() {
    desktop.write("""
        let n = 0;
        setInterval(function count() {
          n += 1;
          console.log(n);
        }, 5);
        """);
    desktop.press("#run");
    desktop.await(() -> desktop.console().size() > 2, () -> "nothing is printed");
    assertThat(desktop.labels(".line-note")).isEmpty();
    desktop.press("#record-level");
    desktop.press("#record-full");
    desktop.await(() -> desktop.labels(".line-note").stream().anyMatch(note -> note.startsWith("n = ")),
        () -> "what is written is not told, only " + desktop.labels(".line-note"));
    desktop.press("#stop");
    assertThat(desktop.ending()).isInstanceOf(Ending.Stopped.class);
  }

  @Test
  void endlessLoopIsPausedAndSteppedThrough() {
    desktop.act(() -> desktop.settings().recordingProperty().set(RecordingLevel.FULL));
    desktop.write("""
        const waiting = new Int32Array(new SharedArrayBuffer(4));
        while (true) {
          Atomics.wait(waiting, 0, 0, 1);
          waiting[0] = 0;
        }
        """);
    desktop.press("#run");
    desktop.await(() -> desktop.window().model().lengthProperty().get() > 100, () -> "nothing is recorded");
    desktop.press("#pause");
    desktop.await(() -> desktop.state() instanceof RunState.Paused, () -> "it is " + desktop.state());
    desktop.act(() -> desktop.code().moveTo(2, 0));
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F10);
    desktop.awaitLine(3);
    desktop.robot().push(KeyCode.F10);
    desktop.awaitLine(4);
    desktop.press("#stop");
    assertThat(desktop.ending()).isInstanceOf(Ending.Stopped.class);
  }
}

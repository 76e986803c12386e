package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import loopscope.app.run.RunState;
import loopscope.app.settings.Theme;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.playback.Speed;
import loopscope.visualizers.playback.Stride;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From typing a program to the end of its run, and through its history. */
class RunningTest {
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
  void typedProgramRunsAndItsHistoryIsWalkedFromEndToStartAndBack() {
    desktop.type("setTimeout(() => console.log('late'), 1);\nconsole.log('now');");
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.awaitConsole(List.of("now", "late"));
    desktop.press("#first");
    desktop.awaitConsole(List.of("[now]", "[late]"));
    assertThat(desktop.text("#place")).startsWith("event 1 of ");
    desktop.press("#forward");
    assertThat(desktop.text("#place")).as("the main module is found, compiled, and starts").startsWith(
        "event 5 of ");
    desktop.press("#last");
    desktop.awaitConsole(List.of("now", "late"));
  }

  @Test
  void clickOnAConsoleLineGoesToTheMomentItWasPrinted() {
    desktop.write("console.log('one');\nprocess.nextTick(() => console.log('two'));\n");
    desktop.run();
    desktop.awaitConsole(List.of("one", "two"));
    desktop.clickLine("one");
    desktop.awaitConsole(List.of("one", "[two]"));
    desktop.await(() -> desktop.code().getParagraph(0).getParagraphStyle().contains("running"),
        () -> "the line that printed is not marked");
  }

  @Test
  void endlessLoopIsStoppedAndGoingBackIsPossibleMeanwhile() {
    desktop.write("console.log('begin');\nwhile (true) {}\n");
    desktop.press("#run");
    desktop.awaitConsole(List.of("begin"));
    desktop.press("#first");
    desktop.awaitConsole(List.of("[begin]"));
    assertThat(desktop.state()).isEqualTo(new RunState.Running());
    desktop.press("#stop");
    assertThat(desktop.ending()).isInstanceOf(Ending.Stopped.class);
    assertThat(desktop.text("#ending-words")).startsWith("Stopped");
  }

  @Test
  void programThatExhaustsItsMemoryLeavesTheDesktopAndTheTrace() {
    desktop.write(
        "console.log('begin');\nconst all = [];\nwhile (true) all.push(new Array(10000).fill(1));\n");
    assertThat(desktop.run()).isEqualTo(new Ending.OutOfMemory());
    desktop.awaitConsole(List.of("begin"));
    assertThat(desktop.text("#ending-words")).startsWith("The program used up its memory");
    desktop.act(() -> desktop.code().replaceText("console.log('again');"));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.awaitConsole(List.of("again"));
  }

  @Test
  void loopOfAWorkerIsShownAndWalkedWhenItsThreadIsChosen() {
    desktop.write("""
        const { Worker, isMainThread } = require('node:worker_threads');
        if (isMainThread) new Worker(__filename).on('exit', () => console.log('over'));
        else setTimeout(function inWorker() {}, 1);
        """);
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.awaitConsole(List.of("over"));
    assertThat(desktop.watchedIsolate()).isZero();

    desktop.press("#thread");
    desktop.robot().type(KeyCode.DOWN, KeyCode.ENTER);
    desktop.await(() -> desktop.watchedIsolate() == 1, () -> "the worker's loop is not shown");
    desktop.awaitConsole(List.of("over"));
    desktop.press("#first");
    desktop.press("#forward");
    assertThat(desktop.eventsIsolate()).as("a step by callback goes to one of the worker's").isOne();
  }

  @Test
  void forkedProcessIsOfferedByItsNumberAndWhatItPrintsIsThere() {
    desktop.write(
        """
            const child = process.send === undefined && require('child_process').fork(__filename);
            if (child) child.on('message', (text) => console.log(text)).on('exit', (code) => console.log('over', code));
            else console.log('in the child'), process.send('hello', () => process.exit(3));
            """);
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.await(() -> desktop.console().containsAll(List.of("in the child", "hello", "over 3")),
        () -> "the console shows " + desktop.console());
    desktop.press("#thread");
    desktop.robot().type(KeyCode.DOWN, KeyCode.ENTER);
    desktop.await(() -> desktop.watchedIsolate() == 1, () -> "the process is not shown");
    var chosen = DesktopDriver.ask(() -> desktop.<ComboBox<Object>>find("#thread").getButtonCell().getText());
    assertThat(chosen).matches("process \\d{7} · .*\\.js");
  }

  @Test
  void everyStatementIsReachedWhenEveryStepIsRecorded() {
    desktop.write("""
        let sum = 0;
        for (const n of [1, 2]) {
          sum += n;
        }
        console.log(sum);
        """);
    desktop.press("#record-level");
    desktop.press("#record-full");
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.awaitConsole(List.of("3"));
    desktop.press("#first");
    desktop.act(() -> desktop.<ComboBox<Stride>>find("#stride").setValue(Stride.STATEMENT));
    for (var line : List.of(1, 2, 2, 3, 2, 3, 5)) {
      desktop.press("#forward");
      desktop.await(() -> runningLines().equals(List.of(line)), () -> "line " + line + " is not marked, but "
          + runningLines());
    }
    desktop.press("#back");
    desktop.await(() -> runningLines().equals(List.of(3)), () -> "back is not line 3, but " + runningLines());
  }

  private List<Integer> runningLines() {
    return DesktopDriver.ask(() -> IntStream.range(0, desktop.code().getParagraphs().size()).filter(
        line -> desktop.code()
            .getParagraph(line).getParagraphStyle().contains("running")).mapToObj(line -> line + 1).toList());
  }

  @Test
  void threadsAreNotOfferedWhereThereIsOne() {
    desktop.write("console.log('alone');");
    desktop.run();
    desktop.awaitConsole(List.of("alone"));
    assertThat(desktop.shows("#thread")).isFalse();
  }

  @Test
  void exitCodeOfTheProgramIsNamed() {
    desktop.write("process.exit(3);");
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(3));
    assertThat(desktop.text("#ending-words")).isEqualTo("Ended with exit code 3.");
  }

  @Test
  void errorThatEndsTheProgramIsNamedAboveTheConsole() {
    desktop.write("setTimeout(() => null.x, 1);");
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(1));
    assertThat(desktop.text("#ending-words")).isEqualTo(
        "Ended with exit code 1. TypeError: Cannot read properties of null (reading 'x')");
  }

  @Test
  void whatIsTypedBelowTheConsoleIsReadByTheProgram() {
    desktop.write("process.stdin.on('data', text => { console.log('read ' + text); process.exit(); });");
    desktop.press("#run");
    desktop.await(() -> !desktop.find("#console-input").isDisabled(), () -> "the input line is disabled");
    desktop.robot().clickOn("#console-input").write("words\n", 0);
    assertThat(desktop.ending()).isEqualTo(new Ending.Exited(0));
    desktop.awaitConsole(List.of("read words", ""));
  }

  @Test
  void endlessMicrotasksAreStoppedAndTheFunctionThatFeedsThemIsNamed() {
    desktop.write("Promise.resolve().then(function feeds() { Promise.resolve().then(feeds); });");
    desktop.press("#run");
    desktop.await(() -> desktop.window().model().lengthProperty().get() > 1000, () -> "nothing is recorded");
    desktop.press("#stop");
    assertThat(desktop.ending()).isInstanceOf(Ending.Stopped.class);
    assertThat(desktop.text("#ending-words")).startsWith(
        "Stopped while it was busy in feeds (untitled-1.js:1)");
  }

  @Test
  void pausedProgramStandsStillUntilItGoesOn() {
    desktop.write("setInterval(() => console.log('again'), 1);");
    desktop.press("#run");
    desktop.await(() -> desktop.console().size() > 1, () -> "nothing is printed");
    desktop.press("#pause");
    desktop.await(() -> desktop.state() instanceof RunState.Paused, () -> "it is " + desktop.state());
    var recorded = desktop.window().model().lengthProperty().get();
    desktop.press("#pause");
    desktop.await(() -> desktop.window().model().lengthProperty().get() > recorded,
        () -> "it does not go on");
    desktop.press("#stop");
    assertThat(desktop.ending()).isInstanceOf(Ending.Stopped.class);
  }

  @Test
  void stageFillsTheScreenAndLeavesItAgain() {
    desktop.write("console.log('x');");
    desktop.run();
    desktop.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    desktop.await(() -> !desktop.shows("#run") && desktop.shows("#loop-view"), () -> "the bars still stand");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    desktop.await(() -> desktop.shows("#run") && desktop.shows("#code"), () -> "the panes do not come back");
  }

  @Test
  void languageAndThemeAreSwitchedWhileAHistoryIsOpen() {
    desktop.write("console.log('stays');");
    desktop.run();
    assertThat(desktop.text("#ending-words")).isEqualTo("Ended with exit code 0.");
    desktop.press("#language");
    assertThat(desktop.settings().localeProperty().get()).isEqualTo(Locale.CHINESE);
    assertThat(desktop.text("#ending-words")).isEqualTo("已结束，退出码 0。");
    assertThat(desktop.text("#run")).isEqualTo("运行");
    desktop.press("#theme");
    assertThat(desktop.settings().themeProperty().get()).isEqualTo(Theme.DARK);
    desktop.press("#language");
    assertThat(desktop.text("#run")).isEqualTo("Run");
    desktop.awaitConsole(List.of("stays"));
  }

  @Test
  void fastPlaybackShowsFlowsAndSlowPlaybackShowsTokens() {
    desktop.write("let n = 0;\nsetImmediate(function again() { if (++n < 500) setImmediate(again); });");
    desktop.run();
    desktop.act(() -> play(new Speed.Events(200)));
    desktop.await(() -> stage().contains("callbacks ran,"), () -> "no flow: " + stage());
    desktop.act(() -> play(new Speed.Events(2)));
    desktop.await(() -> stage().contains("untitled-1.js"), this::stage);
    assertThat(stage()).doesNotContain("callbacks ran,");
  }

  @Test
  void reducedMotionIsKeptAndFadesFromMomentToMoment() {
    desktop.write("setImmediate(function soon() {});");
    desktop.run();
    desktop.act(() -> desktop.settings().otherMotion());
    desktop.press("#first");
    desktop.press("#forward");
    desktop.await(() -> desktop.window().model().runProperty().get().orElseThrow().playhead().progress() == 1,
        () -> "the fade does not end");
    assertThat(stage()).contains("untitled-1.js");
  }

  private void play(Speed speed) {
    desktop.window().model().move(playhead -> {
      playhead.first();
      playhead.play(speed);
    });
  }

  /** What the stage says. */
  private String stage() {
    return DesktopDriver.ask(() -> desktop.<PictureView>find("#loop-view").picture().meaningful()
        .map(group -> group.meaning().spoken()).collect(Collectors.joining("; ")));
  }
}

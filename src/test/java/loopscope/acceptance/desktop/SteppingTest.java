package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import loopscope.engine.trace.RecordingLevel;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Shape.Group;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps, breakpoints and the memory of a run of which every step was recorded. */
class SteppingTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("256m"));

  private static final String COUNTER = """
      function makeCounter() {
        let count = 0;
        return function next() {
          count += 1;
          return count;
        };
      }
      const one = makeCounter();
      one();
      one();
      console.log(one());
      """;

  private DesktopDriver desktop;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path home) {
    desktop = new DesktopDriver(home, ENGINES);
    desktop.act(() -> desktop.settings().recordingProperty().set(RecordingLevel.FULL));
    desktop.write(COUNTER);
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.press("#first");
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void stepsGoIntoCallsOverThemAndOutAndBackIntoThem() {
    desktop.robot().push(KeyCode.F11);
    desktop.awaitLine(8);
    desktop.robot().push(KeyCode.F10);
    desktop.awaitLine(9);
    desktop.robot().push(KeyCode.F11);
    desktop.awaitLine(4);
    desktop.robot().push(KeyCode.SHIFT, KeyCode.F11);
    desktop.awaitLine(10);
    desktop.robot().push(KeyCode.ALT, KeyCode.F11);
    desktop.awaitLine(5);
    desktop.robot().push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F11);
    desktop.awaitLine(9);
    desktop.robot().push(KeyCode.ALT, KeyCode.F10);
    desktop.awaitLine(8);
  }

  @Test
  void breakpointsOfTheGutterStopTheWayBothWaysAndMoveWithTheText() {
    setBreakpoint(4);
    desktop.robot().push(KeyCode.F11);
    desktop.awaitLine(8);
    for (var time = 0; time < 3; time++) {
      desktop.robot().push(KeyCode.CONTROL, KeyCode.F8);
      desktop.awaitLine(4);
    }
    desktop.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
    desktop.awaitLine(4);
    desktop.act(() -> desktop.code().insertText(0, "// a line more\n"));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.press("#first");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F8);
    desktop.awaitLine(5);
  }

  @Test
  void breakpointWithAConditionStopsOnlyWhereItHolds() {
    desktop.act(() -> desktop.code().moveTo(3, 0));
    desktop.robot().push(KeyCode.SHIFT, KeyCode.F9);
    desktop.await(() -> desktop.shows("#condition"), () -> "no condition is asked for");
    desktop.robot().write("count ==");
    desktop.robot().push(KeyCode.ENTER);
    desktop.await(() -> desktop.text("#condition-problem").equals("The condition is not complete."),
        () -> desktop.text("#condition-problem"));
    desktop.robot().write("= 2");
    desktop.robot().push(KeyCode.ENTER);
    desktop.await(() -> !desktop.shows("#condition"), () -> "the condition is still asked for");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F8);
    desktop.awaitLine(4);
    assertThat(notes()).contains("count = 2");
    desktop.press("#last");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
    desktop.awaitLine(4);
    assertThat(notes()).contains("count = 2");
  }

  @Test
  void eventsAreStoppedAt() {
    desktop.act(() -> desktop.code().replaceText("""
        setTimeout(() => console.log('timer'), 1);
        process.nextTick(() => {
          console.log('tick');
        });
        """));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.choose("Move", "#command-event-breakpoints");
    desktop.await(() -> desktop.shows("#event-breakpoint-output"), () -> "no kinds of event are offered");
    desktop.robot().clickOn("#event-breakpoint-output");
    desktop.robot().push(KeyCode.ESCAPE);
    desktop.press("#first");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F8);
    desktop.awaitLine(3);
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F8);
    desktop.awaitLine(1);
    desktop.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
    desktop.awaitLine(3);
  }

  @Test
  void olderRulesGiveTheirOrder() {
    desktop.act(() -> desktop.code().replaceText("""
        setImmediate(() => {
          console.log('first');
          process.nextTick(() => console.log('tick'));
        });
        setImmediate(() => console.log('second'));
        """));
    desktop.choose("Run", "#command-rules");
    desktop.press("#rules-NODE_10");
    desktop.robot().push(KeyCode.ESCAPE);
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    assertThat(desktop.console()).containsExactly("first", "second", "tick");
  }

  @Test
  void caretIsRunToBothWays() {
    desktop.act(() -> desktop.code().moveTo(4, 0));
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F10);
    desktop.awaitLine(5);
    desktop.press("#last");
    desktop.act(() -> desktop.code().moveTo(8, 0));
    desktop.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F10);
    desktop.awaitLine(9);
  }

  @Test
  void whoChangedAVariableIsFound() {
    desktop.press("#last");
    desktop.press("#stage-memory");
    chooseInMemory("count is 3");
    desktop.await(() -> desktop.text("#writes").startsWith("count: write 4 of 4, by "), () -> desktop.text(
        "#writes"));
    desktop.press("#previous-write");
    desktop.awaitLine(4);
    desktop.press("#previous-write");
    desktop.press("#previous-write");
    desktop.press("#previous-write");
    desktop.awaitLine(2);
    desktop.await(() -> desktop.text("#writes").startsWith("count: write 1 of 4"), () -> desktop.text(
        "#writes"));
    desktop.press("#next-write");
    desktop.awaitLine(4);
  }

  @Test
  void linesTellWhatTheyWroteAndHowOftenTheyRan() {
    desktop.press("#last");
    desktop.await(() -> notes().equals(List.of("count = 0", "count = 3", "one = ƒ next")),
        () -> "behind the lines stands "
            + notes());
    assertThat(counts()).containsExactly("", "1\u00D7", "1\u00D7", "3\u00D7", "3\u00D7", "", "", "1\u00D7",
        "1\u00D7",
        "1\u00D7", "1\u00D7", "");
    desktop.press("#first");
    desktop.await(() -> notes().isEmpty(), () -> "before the start stands " + notes());
    desktop.press("#last");
    desktop.act(() -> desktop.code().insertText(0, " "));
    desktop.await(() -> notes().isEmpty(), () -> "what was not run has " + notes());
  }

  @Test
  void historyOfAVariableIsToldWhereTheMouseRests() {
    desktop.act(() -> desktop.code().moveTo(4, 0));
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F10);
    desktop.awaitLine(5);
    desktop.hoverOver(COUNTER.indexOf("count += 1"));
    desktop.await(() -> desktop.shows("#history-message"), () -> "no history is told");
    assertThat(desktop.text("#history-message")).isEqualTo("count is 1\nbefore: 0\nlater: 2, 3");
  }

  @Test
  void chainOfCausesIsShownAndTravelled() {
    desktop.act(() -> desktop.code().replaceText("""
        setTimeout(function later() {
          setImmediate(function soon() {
            console.log('done');
          });
        }, 1);
        """));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.act(() -> desktop.code().moveTo(2, 0));
    desktop.press("#first");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F10);
    desktop.awaitLine(3);
    desktop.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    var view = desktop.<PictureView>find("#why-view");
    desktop.await(() -> said(view).size() == 3, () -> "the chain is " + said(view));
    assertThat(said(view).get(0)).contains("soon");
    assertThat(said(view).get(1)).contains("later");
    choose(view, said(view).get(1));
    desktop.await(() -> said(view).size() == 2, () -> "the chain is " + said(view));
    assertThat(said(view).get(0)).contains("later");
  }

  private List<String> said(PictureView view) {
    return DesktopDriver.ask(() -> view.picture().meaningful().map(group -> group.meaning().spoken())
        .toList());
  }

  private List<String> notes() {
    return desktop.labels(".line-note");
  }

  private List<String> counts() {
    return desktop.labels(".line-count");
  }

  private void setBreakpoint(int line) {
    desktop.robot().clickOn(DesktopDriver.ask(() -> desktop.robot().from(desktop.<Node>find("#code")).lookup(
        ".line-number").match(node -> ((Labeled) node).getText().strip().equals(String.valueOf(line)))
        .<Node>query()));
  }

  private void chooseInMemory(String spoken) {
    var view = desktop.<PictureView>find("#memory-view");
    desktop.await(() -> found(view, spoken).isPresent(), () -> "nothing in the memory says " + spoken
        + ", only "
        + view.picture().meaningful().map(group -> group.meaning().spoken()).toList());
    desktop.act(() -> desktop.<ScrollPane>find("#memory-scroll").setHvalue(1));
    choose(view, spoken);
  }

  private void choose(PictureView view, String spoken) {
    desktop.robot().clickOn(DesktopDriver.ask(() -> {
      var bounds = found(view, spoken).orElseThrow();
      return view.localToScreen(bounds.centreX(), bounds.centreY());
    }));
  }

  private static Optional<Bounds> found(PictureView view, String spoken) {
    return view.picture().meaningful().filter(group -> group.meaning().spoken().equals(spoken)).map(
        Group::bounds)
        .findFirst();
  }
}

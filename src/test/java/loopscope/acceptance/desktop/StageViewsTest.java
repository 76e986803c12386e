package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.trace.ConnectionEvent.RequestParsed;
import loopscope.engine.trace.CryptoEvent.HashStarted;
import loopscope.engine.trace.ModuleEvent.ModuleCandidateTried;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.StreamEvent.StreamOpened;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.paint.PictureView;
import loopscope.visualizers.picture.Bounds;
import loopscope.visualizers.picture.Shape.Group;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of modules and streams on the stage, and what can be done with any view. */
class StageViewsTest {
  private static final Engines ENGINES = new Engines();

  private Path folder;
  private DesktopDriver desktop;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path made) throws IOException {
    folder = made;
    desktop = new DesktopDriver(folder.resolve("home"), ENGINES);
    desktop.act(() -> desktop.settings().recordingProperty().set(RecordingLevel.FULL));
    Files.writeString(folder.resolve("words.js"), "module.exports = 'hello';\n");
    Files.writeString(folder.resolve("greet.js"), "exports.word = require('./words');\n");
    var main = Files.writeString(folder.resolve("main.js"), "console.log(require('./greet').word);\n");
    desktop.act(() -> desktop.window().open(main));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void tabOpensWhenTheProgramAsksForAModule() {
    assertThat(tabs()).containsExactly("stage-loop", "stage-memory");
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.await(() -> tabs().contains("stage-modules"), () -> "there are " + tabs());
    assertThat(inFront()).isEqualTo("stage-loop");

    desktop.act(() -> desktop.code().replaceText("console.log(1);\n"));
    desktop.run();
    desktop.await(() -> !tabs().contains("stage-modules"), () -> "there are " + tabs());

    desktop.robot().push(KeyCode.CONTROL, KeyCode.DIGIT8);
    desktop.await(() -> inFront().equals("stage-modules"), () -> "in front is " + inFront());
    desktop.press("#stage-menu");
    desktop.press("#stage-keep");
    desktop.press("#stage-loop");
    desktop.run();
    assertThat(tabs()).contains("stage-modules");
  }

  @Test
  void placesLeadToTheirMomentAndModulesToTheirFile() {
    runAndLook();
    choose("/words: no such file");
    desktop.await(() -> event() instanceof ModuleCandidateTried tried && tried.path().endsWith("words"),
        () -> "it stands at " + event());
    desktop.press("#last");
    choose("module 2, greet.js");
    desktop.await(() -> desktop.tab().equals("greet.js"), () -> "in front is " + desktop.tab());
  }

  @Test
  void mouseIsToldWhatAModuleIsAndWhoAskedForIt() {
    runAndLook();
    desktop.robot().moveTo(DesktopDriver.ask(() -> {
      var bounds = bounds("module 3, words.js");
      return view().localToScreen(bounds.centreX(), bounds.centreY());
    }));
    desktop.await(() -> tooltips().stream().anyMatch(text -> text.contains(
        "greet.js:1 asked for './words' first")
        && text.contains("in its own code")), () -> "what is told is " + tooltips());
  }

  @Test
  void viewTellsAboutItselfInBothLanguages() {
    runAndLook();
    desktop.press("#stage-menu");
    desktop.press("#stage-about");
    assertThat(desktop.text("#about-text")).contains("places that Node takes in order");
    desktop.act(() -> desktop.settings().localeProperty().set(Locale.SIMPLIFIED_CHINESE));
    assertThat(desktop.text("#about-text")).contains("Node 依次查看哪些位置");
    desktop.press("#about-close");
    desktop.await(() -> !desktop.shows("#about-text"), () -> "it is still told");
  }

  @Test
  void viewIsSavedAsAPicture() throws IOException {
    runAndLook();
    var png = folder.resolve("modules.png");
    var svg = folder.resolve("modules.svg");
    desktop.act(() -> desktop.window().savePicture(png));
    desktop.await(() -> desktop.text("#recording-words").contains("modules.png"), () -> "nothing is told");
    desktop.act(() -> desktop.window().savePicture(svg));
    desktop.await(() -> desktop.text("#recording-words").contains("modules.svg"), () -> "nothing is told");
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(Files.readString(svg)).startsWith("<svg").contains("greet.js").contains("words.js");
  }

  @Test
  void viewStandsBesideTheOthersAndInAWindowOfItsOwn() {
    runAndLook();
    desktop.press("#stage-menu");
    desktop.press("#stage-beside");
    desktop.await(() -> desktop.shows("#modules-view") && desktop.shows("#loop-view"),
        () -> "they do not stand side by side");
    desktop.press("#stage-menu");
    desktop.press("#stage-window");
    desktop.await(() -> windows().contains("Modules"), () -> "the windows are " + windows());
    assertThat(tabs()).doesNotContain("stage-modules");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.HOME);
    desktop.await(() -> said().isEmpty(), () -> "it says " + said());
    desktop.act(() -> Window.getWindows().stream().filter(Stage.class::isInstance).map(
        Stage.class::cast).filter(stage -> "Modules".equals(stage.getTitle())).toList().forEach(
            Stage::close));
    desktop.await(() -> desktop.shows("#modules-view") && desktop.shows("#loop-view"),
        () -> "they do not stand side by side");
    desktop.press("#stage-menu");
    desktop.press("#stage-beside");
    desktop.await(() -> desktop.shows("#modules-view") && !desktop.shows("#loop-view"),
        () -> "it is not among the others");
  }

  @Test
  void streamsOpenByThemselvesAndLeadToWhereTheyWereMade() {
    desktop.act(() -> desktop.code().replaceText("""
        const { Readable, Writable } = require('stream');
        const source = Readable.from(['first', 'second']);
        source.pipe(new Writable({ write(chunk, encoding, done) { setTimeout(done, 1); } }));
        """));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.press("#stage-streams");
    desktop.press("#last");
    var streams = desktop.<PictureView>find("#streams-view");
    desktop.await(() -> streams.picture().meaningful().anyMatch(group -> group.meaning().spoken().equals(
        "Writable 2: closed, 0 B of 16 KiB")), () -> "it says " + streams.picture().meaningful().map(
            group -> group.meaning().spoken()).toList());
    desktop.robot().clickOn(DesktopDriver.ask(() -> {
      var bounds = streams.picture().meaningful().filter(group -> group.meaning().spoken().startsWith(
          "Writable 2: closed")).findFirst().orElseThrow().bounds();
      return streams.localToScreen(bounds.centreX(), bounds.y() + 10);
    }));
    desktop.await(() -> event() instanceof StreamOpened opened && opened.stream() == 2, () -> "it stands at "
        + event());
    desktop.await(() -> desktop.code().getCurrentParagraph() == 2, () -> "the caret is in line " + desktop
        .code()
        .getCurrentParagraph());
  }

  @Test
  void keysOpenByThemselvesAndAnyRoundCanBeChosen() {
    desktop.act(() -> desktop.code().replaceText("""
        const { createHash } = require('crypto');
        createHash('sha256').update('first').digest();
        createHash('sha256').update('second').digest();
        """));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.press("#stage-keys");
    desktop.press("#last");
    var keys = desktop.<PictureView>find("#keys-view");
    desktop.await(() -> says(keys).contains("SHA-256 of “first”: a7937b64…a08e"), () -> "it says " + says(
        keys));
    assertThat(says(keys)).contains("round 64").doesNotContain("round 12");

    click(keys, "show round 13");
    desktop.await(() -> says(keys).contains("round 12"), () -> "it says " + says(keys));
    desktop.act(() -> desktop.<ScrollPane>find("#keys-scroll").setVvalue(1));
    click(keys, "SHA-256 of “first”: a7937b64…a08e");
    desktop.await(() -> event() instanceof HashStarted started && started.object() == 1, () -> "it stands at "
        + event());
    desktop.await(() -> desktop.code().getCurrentParagraph() == 1, () -> "the caret is in line " + desktop
        .code()
        .getCurrentParagraph());
  }

  @Test
  void requestsOpenByThemselvesAndLeadToTheLineThatAnswers() {
    desktop.act(() -> desktop.code().replaceText(
        """
            const http = require('http');
            const server = http.createServer((request, response) => {
              response.end('hello');
            });
            server.listen(0, '127.0.0.1', () => http.get({ host: '127.0.0.1', port: server.address().port, path: '/a' },
              (response) => response.resume().on('end', () => server.close())));
            """));
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.press("#stage-http");
    desktop.press("#last");
    var http = desktop.<PictureView>find("#http-view");
    desktop.await(() -> says(http).stream().anyMatch(spoken -> spoken.startsWith("GET /a: 200. ")),
        () -> "it says "
            + says(http));
    click(http, says(http).stream().filter(spoken -> spoken.startsWith("GET /a: 200. ")).findFirst()
        .orElseThrow());
    desktop.await(() -> event() instanceof RequestParsed parsed && parsed.url().equals("/a"),
        () -> "it stands at "
            + event());
    desktop.await(() -> desktop.code().getCurrentParagraph() == 2, () -> "the caret is in line " + desktop
        .code()
        .getCurrentParagraph());
  }

  private static List<String> says(PictureView view) {
    return DesktopDriver.ask(() -> view.picture().meaningful().map(group -> group.meaning().spoken())
        .toList());
  }

  private void click(PictureView view, String spoken) {
    desktop.robot().clickOn(DesktopDriver.ask(() -> {
      var bounds = view.picture().meaningful().filter(group -> group.meaning().spoken().equals(spoken))
          .findFirst()
          .orElseThrow().bounds();
      return view.localToScreen(bounds.x() + 6, bounds.centreY());
    }));
  }

  private void runAndLook() {
    assertThat(desktop.run()).isEqualTo(new Ending.Exited(0));
    desktop.press("#stage-modules");
    desktop.press("#last");
    desktop.await(() -> said().stream().anyMatch(spoken -> spoken.startsWith("module 3")), () -> "it says "
        + said());
  }

  private PictureView view() {
    return desktop.find("#modules-view");
  }

  private List<String> said() {
    return DesktopDriver.ask(() -> view().picture().meaningful().map(group -> group.meaning().spoken())
        .toList());
  }

  private Bounds bounds(String spoken) {
    return view().picture().meaningful().filter(group -> group.meaning().spoken().contains(spoken)).map(
        Group::bounds).findFirst().orElseThrow(() -> new AssertionError(spoken + " is not among " + said()));
  }

  private void choose(String spoken) {
    desktop.robot().clickOn(DesktopDriver.ask(() -> {
      var bounds = bounds(spoken);
      return view().localToScreen(bounds.centreX(), bounds.centreY());
    }));
  }

  private TraceEvent event() {
    return DesktopDriver.ask(() -> {
      var run = desktop.window().model().runProperty().get().orElseThrow();
      return run.log().get(run.playhead().position());
    });
  }

  private List<String> tabs() {
    return DesktopDriver.ask(() -> desktop.<TabPane>find("#stage-tabs").getTabs().stream().map(tab -> tab
        .getId()).toList());
  }

  private String inFront() {
    return DesktopDriver.ask(() -> desktop.<TabPane>find("#stage-tabs").getSelectionModel().getSelectedItem()
        .getId());
  }

  private static List<String> windows() {
    return DesktopDriver.ask(() -> Window.getWindows().stream().filter(Window::isShowing).filter(
        Stage.class::isInstance).map(window -> String.valueOf(((Stage) window)
            .getTitle())).toList());
  }

  private static List<String> tooltips() {
    return DesktopDriver.ask(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance)
        .filter(Window::isShowing).map(window -> ((Tooltip) window).getText()).toList());
  }
}

package loopscope.acceptance.desktop;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import loopscope.app.run.RunState;
import loopscope.app.settings.Home;
import loopscope.app.settings.Settings;
import loopscope.app.shell.EngineCheck;
import loopscope.app.shell.MainWindow;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.trace.RecordingLevel;
import org.fxmisc.richtext.CodeArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A desktop that stands open, and the hands and eyes of its user. */
final class DesktopDriver implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private final FxRobot robot = new FxRobot();
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final Settings settings = new Settings();
  private final MainWindow window;
  private final Stage stage;

  /** Opens a desktop that keeps its files in {@code home} and runs its programs in these engines; it records the loop only. */
  DesktopDriver(Path home, Engines engines) {
    startToolkit();
    settings.recordingProperty().set(RecordingLevel.LOOP);
    stage = ask(Stage::new);
    window = ask(() -> {
      var opened = new MainWindow(stage, new Home(home), settings, engines::launch, new EngineCheck(engines),
          disk);
      // A window that leaves full screen may still draw a frame as large as the headless screen, which must fit there.
      stage.setX(0);
      stage.setY(0);
      opened.show();
      return opened;
    });
  }

  private static void startToolkit() {
    try {
      Platform.startup(() -> {});
      Platform.setImplicitExit(false);
    } catch (IllegalStateException runsAlready) {
      // One toolkit serves all tests of this process.
    }
  }

  FxRobot robot() {
    return robot;
  }

  Settings settings() {
    return settings;
  }

  MainWindow window() {
    return window;
  }

  /** Begins a new program and types its text. */
  void type(String program) {
    press("#start-new");
    robot.clickOn(code());
    robot.write(program, 0);
    await(() -> program().equals(program), () -> "typed:\n" + program());
  }

  /** Begins a new program with this text. */
  void write(String program) {
    press("#start-new");
    act(() -> code().replaceText(program));
  }

  /** Runs the program in front to its end. */
  Ending run() {
    press("#run");
    return ending();
  }

  /** Waits for the end of the run. */
  Ending ending() {
    await(() -> state() instanceof RunState.Ended, () -> "the run is " + state());
    return ((RunState.Ended) state()).ending();
  }

  RunState state() {
    return ask(() -> window.model().stateProperty().get());
  }

  /** The text in front, to be worked on. */
  CodeArea code() {
    return ask(() -> (CodeArea) this.<TabPane>find("#editor-tabs").getSelectionModel().getSelectedItem()
        .getContent().lookup("#code"));
  }

  /** The text in front. */
  String program() {
    return ask(() -> code().getText());
  }

  /** The title of the tab in front. */
  String tab() {
    return ask(() -> this.<TabPane>find("#editor-tabs").getSelectionModel().getSelectedItem().getText());
  }

  /** Rests the mouse on a character. */
  void hoverOver(int offset) {
    var bounds = ask(() -> code().getCharacterBoundsOnScreen(offset, offset + 1)).orElseThrow();
    robot.moveTo(bounds.getCenterX() - 20, bounds.getCenterY()).moveTo(bounds.getCenterX(), bounds
        .getCenterY());
  }

  /** The style classes of a character. */
  Collection<String> styledAt(int offset) {
    return ask(() -> code().getStyleOfChar(offset));
  }

  /** The lines of the console, with a grey one in brackets. */
  List<String> console() {
    return ask(() -> this.<ListView<Object>>find("#console-lines").lookupAll(".list-cell").stream()
        .map(cell -> (Node) cell).filter(cell -> cell.lookup(".console-text") != null && cell.isVisible())
        .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY())).map(DesktopDriver::line)
        .toList());
  }

  /** Waits until the console shows exactly these lines. */
  void awaitConsole(List<String> lines) {
    await(() -> console().equals(lines), () -> "the console shows " + console());
  }

  private static String line(Node cell) {
    var text = ((Labeled) cell.lookup(".console-text")).getText();
    var rest = ((Labeled) cell.lookup(".console-rest")).getText();
    return rest.isEmpty() ? text : text + "[" + rest + "]";
  }

  /** Clicks a console line with this text. */
  void clickLine(String text) {
    robot.clickOn(ask(() -> robot.from(this.<Node>find("#console-lines")).lookup(".console-text")
        .match(node -> ((Labeled) node).getText().equals(text)).<Node>query()));
  }

  /** The isolate whose loop is on the stage. */
  int watchedIsolate() {
    return ask(() -> window().model().runProperty().get().orElseThrow().isolate());
  }

  /** The isolate of the event at the playhead. */
  int eventsIsolate() {
    return ask(() -> {
      var run = window().model().runProperty().get().orElseThrow();
      return run.log().get(run.playhead().position()).isolate();
    });
  }

  /** The text of a label or button. */
  String text(String id) {
    return ask(() -> this.<Labeled>find(id).getText());
  }

  /** Whether something is on the screen. */
  boolean shows(String id) {
    return ask(() -> robot.lookup(id).tryQuery().filter(DesktopDriver::visible).isPresent());
  }

  static boolean visible(Node node) {
    return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
  }

  void press(String id) {
    await(() -> shows(id), () -> "there is no " + id);
    robot.clickOn(id);
  }

  /** Chooses a menu's item. */
  void choose(String menu, String id) {
    robot.clickOn(ask(() -> robot.lookup("#menus").lookup(".menu-button").match(node -> ((Labeled) node)
        .getText().equals(menu)).<Node>query()));
    press(id);
  }

  <T extends Node> T find(String id) {
    return ask(() -> robot.lookup(id).query());
  }

  /** Waits for something to become true, as the screen's thread sees it: others may see half a change. */
  void await(BooleanSupplier condition, Supplier<String> otherwise) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError(otherwise.get(), e);
    }
  }

  void act(Runnable action) {
    ask(() -> {
      action.run();
      return true;
    });
  }

  /** What is found out on the screen's thread. */
  static <T> T ask(Supplier<T> question) {
    if (Platform.isFxApplicationThread()) {
      return question.get();
    }
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException | Error e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** The texts of labels in the editor, from top to bottom. */
  List<String> labels(String selector) {
    return ask(() -> robot.from(this.<Node>find("#editor-tabs")).lookup(selector).<Labeled>queryAll().stream()
        .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY())).map(Labeled::getText)
        .toList());
  }

  /** Waits until this line alone is marked as the one that runs. */
  void awaitLine(int line) {
    await(() -> runningLines().equals(List.of(line)), () -> "line " + line + " is not marked, but "
        + runningLines() + "; it is " + state());
  }

  List<Integer> runningLines() {
    return ask(() -> IntStream.range(0, code().getParagraphs().size()).filter(line -> code().getParagraph(
        line)
        .getParagraphStyle().contains("running")).mapToObj(line -> line + 1).toList());
  }

  @Override
  public void close() {
    act(() -> {
      window.dispose();
      stage.hide();
    });
    disk.shutdown();
  }
}

package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compare with Node: what is asked before, what is shown after, and how it is stopped. */
class ComparingTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("256m"));
  private static final String EQUAL = "Equal: the same output and the same exit code.";

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
  void nodeIsAskedForOnceAProjectAndAgainWhenThatIsTakenBack() {
    desktop.write("setTimeout(() => console.log('late'), 1);\nconsole.log('now');\nconsole.error('oh');\n");
    compare();
    desktop.await(() -> desktop.shows("#compare-allow"), () -> "it does not ask");
    desktop.press("#compare-allow");
    awaitVerdict(EQUAL);
    awaitRows("now  now", "late  late", "oh  oh");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.F5);
    awaitVerdict(EQUAL);
    takeBack();
    compare();
    desktop.await(() -> desktop.shows("#compare-allow"), () -> "it does not ask again");
  }

  @Test
  void firstLineThatDiffersIsNamedAndMarkedWordByWord() {
    desktop.write("console.log('same');\nconsole.log('at process', process.pid);\n");
    compareAllowed();
    awaitVerdict("Different: line 2 of the output.");
    desktop.await(() -> rows().size() == 2, () -> "the rows are " + rows());
    assertThat(rows().getLast()).contains("\u2260");
    assertThat(differing()).hasSize(2).allMatch(text -> text.matches("\\d+"));
  }

  @Test
  void exitCodesAreCompared() {
    desktop.write("console.log('same');\n"
        + "process.exitCode = require('os').tmpdir().includes('loopscope-node') ? 3 : 0;\n");
    compareAllowed();
    awaitVerdict("Different exit codes: 0 here, 3 in Node. The output is equal.");
    assertThat(desktop.text("#compare-here-end")).isEqualTo("exit code 0");
    assertThat(desktop.text("#compare-node-end")).isEqualTo("exit code 3");
  }

  @Test
  void linesOfOneSideOnlyHaveASignOfTheirOwn() {
    desktop.write("console.log('a');\n"
        + "if (require('os').tmpdir().includes('loopscope-node')) console.log('more');\n"
        + "console.log('b');\n");
    compareAllowed();
    awaitVerdict("Different: line 2 of the output.");
    awaitRows("a  a", " + more", "b  b");
  }

  @Test
  void bothReadWhatWasTypedIntoTheRun() {
    desktop.write("process.stdin.on('data', text => { console.log('read ' + text); process.exit(); });");
    desktop.press("#run");
    desktop.await(() -> !desktop.find("#console-input").isDisabled(), () -> "the input line is disabled");
    desktop.robot().clickOn("#console-input").write("words\n", 0);
    assertThat(desktop.ending()).isEqualTo(new Ending.Exited(0));
    compareAllowed();
    awaitVerdict(EQUAL);
    awaitRows("read words  read words", "  ");
  }

  @Test
  void endlessProgramIsStoppedInBothAndWhatBothPrintedIsCompared() {
    desktop.write("let n = 0;\nsetInterval(() => console.log('n', ++n), 20);\n");
    compareAllowed();
    awaitVerdict("The program runs here; then Node 20.20.2 runs it. Stop ends it.".replaceFirst("20\\.\\S+",
        version()));
    desktop.press("#stop");
    desktop.await(() -> desktop.text("#compare-verdict").startsWith("Equal so far"), () -> desktop.text(
        "#compare-verdict"));
    assertThat(desktop.text("#compare-node-end")).isEqualTo("stopped");
    assertThat(desktop.find("#stop").isDisabled()).isTrue();
  }

  @Test
  void textThatIsNotSavedIsSavedAndCompared(@TempDir Path project) throws IOException {
    var file = Files.writeString(project.resolve("main.js"), "console.log('old');");
    desktop.act(() -> desktop.window().open(file));
    desktop.act(() -> desktop.code().replaceText("console.log('new');"));
    compareAllowed();
    awaitVerdict(EQUAL);
    awaitRows("new  new");
    assertThat(Files.readString(file)).isEqualTo("console.log('new');");
  }

  @Test
  void floodIsComparedToItsEndAndCutOnTheScreen() {
    desktop.write("for (let i = 0; i < 20000; i++) console.log('line', i);\n");
    compareAllowed();
    awaitVerdict(EQUAL);
    desktop.act(() -> desktop.<ListView<?>>find("#compare-rows").scrollTo(5001));
    desktop.await(() -> desktop.shows(".compare-cut"), () -> "it does not say what is cut");
    assertThat(desktop.text(".compare-cut")).startsWith("Only the first 5,000 lines are shown. "
        + "Not shown: 15,000 here, 15,000 in Node");
  }

  private void compare() {
    desktop.choose("Run", "#command-compare");
  }

  private void compareAllowed() {
    compare();
    desktop.press("#compare-allow");
  }

  private void takeBack() {
    desktop.choose("Run", "#command-allowed");
    desktop.press("#take-back");
    desktop.await(() -> !desktop.shows("#take-back"), () -> "it still stands there");
    desktop.press("#allowed-close");
  }

  private void awaitVerdict(String words) {
    desktop.await(() -> desktop.text("#compare-verdict").equals(words), () -> desktop.text(
        "#compare-verdict"));
  }

  private void awaitRows(String... expected) {
    desktop.await(() -> rows().equals(List.of(expected)), () -> "the rows are " + rows());
  }

  /** The lines side by side, with their sign between them. */
  private List<String> rows() {
    return DesktopDriver.ask(() -> desktop.find("#compare-rows").lookupAll(".compare-row").stream().filter(
        DesktopDriver::visible).sorted((one, other) -> Double.compare(one.getParent().getLayoutY(), other
            .getParent().getLayoutY())).map(row -> half(row, ".compare-here") + " " + ((Labeled) row.lookup(
                ".compare-sign")).getText() + " " + half(row, ".compare-node")).toList());
  }

  private static String half(Node row, String side) {
    return ((TextFlow) row.lookup(side).lookup(".compare-text")).getChildren().stream().map(
        text -> ((Text) text).getText()).collect(Collectors.joining());
  }

  /** The words marked as differing. */
  private List<String> differing() {
    return DesktopDriver.ask(() -> desktop.find("#compare-rows").lookupAll(".compare-differing").stream()
        .filter(DesktopDriver::visible).map(text -> ((Text) text).getText()).toList());
  }

  private static String version() {
    try (var said = new ProcessBuilder("node", "--version").start().inputReader()) {
      return said.readLine().substring(1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

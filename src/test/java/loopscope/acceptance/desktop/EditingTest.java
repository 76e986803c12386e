package loopscope.acceptance.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import loopscope.app.files.Recovery;
import loopscope.engine.client.Engines;
import loopscope.engine.client.HostSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Writing, saving, and what happens when a file is not what it should be. */
class EditingTest {
  private static final Engines ENGINES = new Engines(HostSettings.standard().withHeap("128m"));

  private Path home;
  private Path project;
  private DesktopDriver desktop;

  @AfterAll
  static void end() {
    ENGINES.close();
  }

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    home = folder.resolve("home");
    project = Files.createDirectory(folder.resolve("project"));
    desktop = new DesktopDriver(home, ENGINES);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void openedFileIsEditedMarkedAsChangedAndSaved() throws IOException {
    var file = Files.writeString(project.resolve("main.js"), "let a = 1;\n");
    desktop.act(() -> desktop.window().open(file));
    desktop.robot().clickOn(desktop.code()).push(KeyCode.CONTROL, KeyCode.END);
    desktop.robot().write("a++;", 0);
    assertThat(desktop.tab()).isEqualTo("main.js \u25CF");
    desktop.robot().push(KeyCode.CONTROL, KeyCode.S);
    desktop.await(() -> desktop.tab().equals("main.js"), () -> "still marked as changed");
    assertThat(Files.readString(file)).isEqualTo("let a = 1;\na++;");
  }

  @Test
  void enterKeepsTheIndentationAndABraceEndsIt() {
    desktop.press("#start-new");
    desktop.robot().clickOn(desktop.code()).write("if (a) {\nb();\n}", 0);
    assertThat(desktop.program()).isEqualTo("if (a) {\n  b();\n}");
  }

  @Test
  void syntaxErrorIsUnderlinedAsOneTypes() {
    desktop.write("let = = 1;");
    desktop.await(() -> desktop.styledAt(6).contains("problem"), () -> "nothing is underlined");
    desktop.hoverOver(6);
    desktop.await(() -> desktop.shows("#problem-message"), () -> "no message");
    assertThat(desktop.text("#problem-message")).contains("Unexpected token '='");
    desktop.act(() -> desktop.code().replaceText("let a = 1;"));
    desktop.await(() -> !desktop.styledAt(6).contains("problem"), () -> "the underline stays");
  }

  @Test
  void findingAndReplacing() {
    desktop.write("one two one");
    desktop.robot().clickOn(desktop.code()).push(KeyCode.CONTROL, KeyCode.F);
    desktop.robot().write("one", 0);
    assertThat(desktop.text("#find-count")).endsWith("of 2");
    desktop.robot().clickOn("#replace").write("three", 0).clickOn("#find-replace-all");
    assertThat(desktop.program()).isEqualTo("three two three");
  }

  @Test
  void fileThatIsNotThereIsNamedWithWhatToDo() {
    assertRefused(project.resolve("gone.js"), "There is no file");
  }

  @Test
  void fileThatIsBinaryIsRefused() throws IOException {
    assertRefused(Files.write(project.resolve("b.js"), new byte[]{1, 0, 2}), "is not a text file");
  }

  @Test
  void fileThatIsNotUtf8IsRefused() throws IOException {
    assertRefused(Files.write(project.resolve("l.js"), new byte[]{'/', '/', (byte) 0xE9, '\n'}),
        "is not encoded in UTF-8");
  }

  @Test
  void fileOfTwentyMegabytesIsRefused() throws IOException {
    assertRefused(Files.writeString(project.resolve("huge.js"), "//".repeat(10_000_000)), "is too large");
  }

  @Test
  void folderBecomesTheProject() throws IOException {
    Files.writeString(project.resolve("main.js"), "1;");
    desktop.act(() -> desktop.window().open(project));
    desktop.await(() -> desktop.shows("#files"), () -> "no tree");
    assertThat(desktop.text("#place-in-project")).isEqualTo("project / main.js");
  }

  @Test
  void fileThatCannotBeWrittenKeepsItsTextAndSaysSo() throws IOException {
    var file = Files.writeString(project.resolve("main.js"), "1;");
    desktop.act(() -> desktop.window().open(file));
    desktop.act(() -> desktop.code().replaceText("2;"));
    Files.delete(file);
    Files.createDirectory(file);
    desktop.robot().clickOn(desktop.code()).push(KeyCode.CONTROL, KeyCode.S);
    desktop.await(() -> desktop.shows("#file-notice"), () -> "nothing is said");
    assertThat(desktop.program()).isEqualTo("2;");
    assertThat(desktop.tab()).isEqualTo("main.js \u25CF");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void projectFolderWithoutWritePermissionKeepsTheTextAndSaysSo() {
    assertNotSaved(Path.of("/sys/kernel/uevent_seqnum"), "you have no permission");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fullDiskKeepsTheTextAndSaysSo() throws IOException {
    var file = Files.writeString(project.resolve("main.js"), "1;");
    desktop.act(() -> desktop.window().open(file));
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/full"));
    assertNotSaved(file, "the disk is full");
  }

  @Test
  void unsavedTextIsOfferedAgainAfterACrash() throws IOException {
    var file = Files.writeString(project.resolve("main.js"), "old();");
    var recovery = new Recovery(home.resolve("recovery"));
    desktop.act(() -> desktop.window().open(file));
    desktop.act(() -> desktop.code().replaceText("unsaved();"));
    desktop.await(() -> recovery.left().stream().anyMatch(copy -> copy.text().equals("unsaved();") && copy
        .file()
        .equals(Optional.of(file))), () -> "no copy is kept");
    desktop.close();
    desktop = new DesktopDriver(home, ENGINES);
    desktop.press("#recover");
    desktop.await(() -> desktop.shows("#code"), () -> "it is not opened");
    assertThat(desktop.program()).isEqualTo("unsaved();");
    assertThat(desktop.tab()).isEqualTo("main.js \u25CF");
    assertThat(Files.readString(file)).isEqualTo("old();");
  }

  private void assertNotSaved(Path file, String words) {
    desktop.act(() -> desktop.window().open(file));
    desktop.act(() -> desktop.code().replaceText("let precious;"));
    desktop.robot().clickOn(desktop.code()).push(KeyCode.CONTROL, KeyCode.S);
    desktop.await(() -> desktop.shows("#file-notice"), () -> "nothing is said");
    assertThat(desktop.text("#file-notice-words")).contains(words).contains(file.toString())
        .contains("Nothing is lost").doesNotContain("Exception");
    assertThat(desktop.program()).isEqualTo("let precious;");
    assertThat(desktop.tab()).isEqualTo(file.getFileName() + " \u25CF");
  }

  private void assertRefused(Path file, String words) {
    desktop.act(() -> desktop.window().open(file));
    assertThat(desktop.text("#file-notice-words")).contains(words).contains(file.toString())
        .doesNotContain("Exception");
  }
}

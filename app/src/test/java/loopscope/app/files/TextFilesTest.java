package loopscope.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import loopscope.app.files.FileProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
  @Test
  void textIsReadAsItWasWritten(@TempDir Path folder) {
    var file = folder.resolve("new/main.js");
    assertThat(TextFiles.write(file, "caf\u00e9\r\n")).isEmpty();
    assertThat(TextFiles.read(file)).isEqualTo(new Reading.Read("caf\u00e9\r\n"));
    assertThat(file.getParent()).isDirectoryNotContaining(each -> each.getFileName().toString().endsWith(
        ".part"));
  }

  @Test
  void byteOrderMarkIsLeftOut(@TempDir Path folder) throws IOException {
    assertThat(TextFiles.read(Files.writeString(folder.resolve("b.js"), "\uFEFFx"))).isEqualTo(
        new Reading.Read("x"));
  }

  @Test
  void whatIsNoTextIsRefusedWithItsReason(@TempDir Path folder) throws IOException {
    assertThat(kind(folder.resolve("gone"))).isEqualTo(Kind.MISSING);
    assertThat(kind(folder)).isEqualTo(Kind.FOLDER);
    assertThat(kind(Files.write(folder.resolve("b"), new byte[]{0}))).isEqualTo(Kind.BINARY);
    assertThat(kind(Files.write(folder.resolve("l"), new byte[]{(byte) 0xE9}))).isEqualTo(Kind.NOT_UTF8);
    assertThat(kind(Files.write(folder.resolve("t"), new byte[20_000_000]))).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void folderIsNotWrittenOver(@TempDir Path folder) {
    assertThat(TextFiles.write(folder, "x")).contains(FileProblem.of(Kind.FOLDER, folder));
  }

  @Test
  void fullDiskIsToldApartFromOtherTroubles() {
    var file = Path.of("main.js");
    assertThat(FileProblem.of(new FileSystemException("main.js", null, "No space left on device"), file))
        .isEqualTo(
            FileProblem.of(Kind.DISK_FULL, file));
    assertThat(FileProblem.of(new FileSystemException("main.js", null, "Read-only file system"), file))
        .isEqualTo(
            FileProblem.of(Kind.NO_PERMISSION, file));
    assertThat(FileProblem.of(new IOException("odd"), file)).isEqualTo(new FileProblem(Kind.OTHER, file,
        "odd"));
  }

  @Test
  void fullDiskIsNamedInChineseToo() {
    assertThat(FileProblem.of(new FileSystemException("main.js", null, "设备上没有空间"), Path.of("main.js")).kind())
        .isEqualTo(Kind.DISK_FULL);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fullDiskIsToldAndItsDeviceStays() {
    var full = Path.of("/dev/full");
    assertThat(TextFiles.write(full, "text")).contains(FileProblem.of(Kind.DISK_FULL, full));
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void folderWithoutWritePermissionIsTold() {
    var folder = Path.of("/sys/kernel");
    var forbidden = folder.resolve("main.js");
    assertThat(TextFiles.write(forbidden, "text")).contains(FileProblem.of(Kind.NO_PERMISSION, forbidden));
    assertThat(ProjectFiles.create(folder, "main.js")).contains(FileProblem.of(
        Kind.NO_PERMISSION, forbidden));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void deviceWithoutEndIsNotRead() {
    assertThat(kind(Path.of("/dev/zero"))).isEqualTo(Kind.BINARY);
  }

  @Test
  void folderThatIsAFileIsToldAndStays(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("file"), "kept");
    assertThat(TextFiles.write(file.resolve("main.js"), "text")).isPresent();
    assertThat(file).hasContent("kept");
  }

  private static Kind kind(Path file) {
    return ((Reading.Refused) TextFiles.read(file)).problem().kind();
  }
}

package loopscope.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file can be a program at all: there, a file, readable, of a sensible size, and text in UTF-8. */
final class ProgramFile {
  private static final int MEGABYTE = 1 << 20;
  private static final int MAX_MEGABYTES = 10;

  private ProgramFile() {}

  /** The same path, or a complaint that says what is wrong. */
  static Path checked(Path file) {
    if (!Files.exists(file)) {
      throw bad("program.missing", file);
    }
    if (Files.isDirectory(file)) {
      throw bad("program.is-folder", file);
    }
    try {
      checkText(file);
      return file;
    } catch (AccessDeniedException e) {
      throw bad("program.denied", file);
    } catch (IOException e) {
      throw bad("program.unreadable", file, String.valueOf(e.getMessage()));
    }
  }

  private static void checkText(Path file) throws IOException {
    var size = Files.size(file);
    if (size > (long) MAX_MEGABYTES * MEGABYTE) {
      throw bad("program.too-large", file, size / MEGABYTE, MAX_MEGABYTES);
    }
    var bytes = Files.readAllBytes(file);
    if (isBinary(bytes)) {
      throw bad("program.binary", file);
    }
    var valid = validLength(bytes);
    if (valid < bytes.length) {
      throw bad("program.not-utf8", file, lineAt(bytes, valid));
    }
  }

  private static Complaint bad(String key, Object... arguments) {
    return new Complaint(Complaint.BAD_INPUT, key, arguments);
  }

  /** Text has no control characters of these. */
  private static boolean isBinary(byte[] bytes) {
    for (var each : bytes) {
      if (each >= 0 && each < '\t') {
        return true;
      }
    }
    return false;
  }

  /** How many bytes from the start are UTF-8. */
  private static int validLength(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  private static long lineAt(byte[] bytes, int position) {
    var line = 1L;
    for (var i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}

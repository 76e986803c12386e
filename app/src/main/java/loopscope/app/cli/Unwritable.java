package loopscope.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Why a file that was asked for cannot be written. */
final class Unwritable {
  private Unwritable() {}

  static Complaint complaint(String file, IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> bad("output.no-folder", file);
      case AccessDeniedException denied -> bad("output.denied", file);
      default -> Files.isDirectory(Path.of(file)) ? bad("output.is-folder", file)
          : isFull(e) ? bad("output.full", file) : bad("output.failed", file, reason(e));
    };
  }

  private static Complaint bad(String key, Object... arguments) {
    return new Complaint(Complaint.BAD_INPUT, key, arguments);
  }

  /** Java has only the system's message to tell a full disk by. */
  private static boolean isFull(IOException e) {
    var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left") || message.contains("not enough space") || message.contains(
        "空间");
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException named && named.getReason() != null ? named.getReason()
        : String.valueOf(e.getMessage());
  }
}

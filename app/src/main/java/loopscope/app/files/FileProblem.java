package loopscope.app.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import loopscope.app.i18n.Message;

/**
 * Why something could not be done with a file.
 *
 * @param detail what the system said, or a size; may be empty
 */
public record FileProblem(Kind kind, Path path, String detail) {

  /** What went wrong, each with a sentence of its own in the bundles. */
  public enum Kind {
    MISSING, FOLDER, BINARY, NOT_UTF8, TOO_LARGE, NO_PERMISSION, DISK_FULL, EXISTS, BAD_NAME, OTHER
  }

  static FileProblem of(Kind kind, Path path) {
    return new FileProblem(kind, path, "");
  }

  /** What an exception of the file system means to the user. */
  public static FileProblem of(IOException exception, Path path) {
    return switch (exception) {
      case NoSuchFileException missing -> of(Kind.MISSING, path);
      case FileAlreadyExistsException exists -> of(Kind.EXISTS, path);
      case AccessDeniedException denied -> of(Kind.NO_PERMISSION, path);
      case DirectoryNotEmptyException full -> of(Kind.EXISTS, path);
      default -> bySaying(exception, path);
    };
  }

  /** The sentence for the user: what, where, what to do. */
  public Message message() {
    return Message.of("file." + kind.name().toLowerCase(Locale.ROOT), path.toString(), detail);
  }

  private static FileProblem bySaying(IOException exception, Path path) {
    var reason = exception instanceof FileSystemException inSystem ? inSystem.getReason() : null;
    var saying = String.valueOf(reason == null ? exception.getMessage() : reason);
    var lower = saying.toLowerCase(Locale.ROOT);
    if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota") || lower
        .contains("空间")) {
      return of(Kind.DISK_FULL, path);
    }
    if (lower.contains("read-only") || exception.getCause() instanceof ReadOnlyFileSystemException) {
      return of(Kind.NO_PERMISSION, path);
    }
    return new FileProblem(Kind.OTHER, path, saying);
  }
}

package loopscope.app.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import loopscope.app.files.FileProblem.Kind;

/** Reads and writes the text of source files, and says plainly why one can't be read or written. */
public final class TextFiles {
  /** The largest file the editor opens: far more than anyone types, little enough to stay quick. */
  static final long LARGEST = 2 * 1024 * 1024;

  private TextFiles() {}

  public static Reading read(Path file) {
    try {
      return readable(file);
    } catch (CharacterCodingException notUtf8) {
      return new Reading.Refused(FileProblem.of(Kind.NOT_UTF8, file));
    } catch (IOException exception) {
      return new Reading.Refused(FileProblem.of(exception, file));
    }
  }

  /** Writes a file whole; the problem when that fails, and then the old file is still there. */
  public static Optional<FileProblem> write(Path file, String text) {
    try {
      if (Files.isDirectory(file)) {
        return Optional.of(FileProblem.of(Kind.FOLDER, file));
      }
      AtomicWrite.write(file, text);
      return Optional.empty();
    } catch (IOException exception) {
      return Optional.of(FileProblem.of(exception, file));
    }
  }

  private static Reading readable(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return new Reading.Refused(FileProblem.of(Kind.FOLDER, file));
    }
    var size = Files.size(file);
    if (!Files.isRegularFile(file)) {
      return new Reading.Refused(FileProblem.of(Kind.BINARY, file));
    }
    if (size > LARGEST) {
      var mebibytes = String.format("%.1f MiB", size / 1024.0 / 1024.0);
      return new Reading.Refused(new FileProblem(Kind.TOO_LARGE, file, mebibytes));
    }
    var bytes = Files.readAllBytes(file);
    if (contains(bytes, (byte) 0)) {
      return new Reading.Refused(FileProblem.of(Kind.BINARY, file));
    }
    return new Reading.Read(decode(bytes));
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean contains(byte[] bytes, byte sought) {
    for (var each : bytes) {
      if (each == sought) {
        return true;
      }
    }
    return false;
  }
}

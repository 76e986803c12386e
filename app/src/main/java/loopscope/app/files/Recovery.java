package loopscope.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Copies of unsaved text, one file each, kept until the text is saved or given up. What lies here at a start was left by
 * a crash.
 */
public final class Recovery {
  private static final String SUFFIX = ".recovery";

  private final Path folder;

  public Recovery(Path folder) {
    this.folder = folder;
  }

  /** Names the copy of a document not yet kept. */
  public static String newId() {
    return UUID.randomUUID().toString();
  }

  /** Keeps a copy, in place of the document's last one. The first line names where it belongs. */
  public void keep(Copy copy) throws IOException {
    AtomicWrite.write(file(copy.id()), copy.file().map(Path::toString).orElse("") + "\n" + copy.text());
  }

  /** The text is saved, or no longer wanted. */
  public void forget(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException stays) {
      // It is offered once more at the next start, where the user can refuse it.
    }
  }

  /** What was left behind, oldest first; copies that can't be read are passed over. */
  public List<Copy> left() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var copies = new ArrayList<Copy>();
    try (var files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(SUFFIX))
          .sorted(Comparator.comparing(Recovery::modified))
          .forEach(file -> read(file).ifPresent(copies::add));
    } catch (IOException unreadable) {
      return List.of();
    }
    return copies;
  }

  private Path file(String id) {
    return folder.resolve(id + SUFFIX);
  }

  private static Optional<Copy> read(Path file) {
    if (!(TextFiles.read(file) instanceof Reading.Read(var text)) || text.indexOf('\n') < 0) {
      return Optional.empty();
    }
    var name = file.getFileName().toString();
    var head = text.substring(0, text.indexOf('\n'));
    var id = name.substring(0, name.length() - SUFFIX.length());
    var belongs = head.isEmpty() ? Optional.<Path>empty() : Optional.of(Path.of(head));
    return Optional.of(new Copy(id, belongs, text.substring(head.length() + 1)));
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException gone) {
      return 0;
    }
  }

  /**
   * One copy.
   *
   * @param file where its text belongs; empty when it was never saved
   */
  public record Copy(String id, Optional<Path> file, String text) {}
}

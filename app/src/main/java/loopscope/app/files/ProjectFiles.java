package loopscope.app.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import loopscope.app.files.FileProblem.Kind;

/** What can be done with the files below a project folder. */
public final class ProjectFiles {
  private static final Predicate<Path> SHOWN = path -> {
    var name = path.getFileName().toString();
    return !name.startsWith(".") && !name.equals("node_modules");
  };

  private ProjectFiles() {}

  /** The folders, then the files of a folder by name; none when it can't be read. */
  public static List<Path> list(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(SHOWN)
          .sorted(Comparator.comparing((Path path) -> !Files.isDirectory(path))
              .thenComparing(path -> path.getFileName().toString(), String.CASE_INSENSITIVE_ORDER))
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** Makes an empty file; the problem when that fails. */
  public static Optional<FileProblem> create(Path folder, String name) {
    return named(folder, name, file -> {
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    });
  }

  /** Gives a file or folder another name in its folder. */
  public static Optional<FileProblem> rename(Path from, String name) {
    return named(from.resolveSibling(""), name, to -> {
      if (Files.exists(to) && !Files.isSameFile(from, to)) {
        throw new FileAlreadyExistsException(to.toString());
      }
      Files.move(from, to);
    });
  }

  /** Deletes a file, or a folder with all that is in it. */
  public static Optional<FileProblem> delete(Path path) {
    try (var below = Files.walk(path)) {
      for (var each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
      return Optional.empty();
    } catch (IOException exception) {
      return Optional.of(FileProblem.of(exception, path));
    }
  }

  private static Optional<FileProblem> named(Path folder, String name, Action action) {
    try {
      var file = folder.resolve(name.strip()).normalize();
      if (name.isBlank() || !file.startsWith(folder) || file.equals(folder)) {
        return Optional.of(new FileProblem(Kind.BAD_NAME, folder, name));
      }
      action.on(file);
      return Optional.empty();
    } catch (InvalidPathException badName) {
      return Optional.of(new FileProblem(Kind.BAD_NAME, folder, name));
    } catch (IOException exception) {
      return Optional.of(FileProblem.of(exception, folder.resolve(name.strip())));
    }
  }

  private interface Action {
    void on(Path file) throws IOException;
  }
}

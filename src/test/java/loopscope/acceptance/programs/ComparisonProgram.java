package loopscope.acceptance.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * A program that Node and Loopscope both run; {@code programs/README.md} says how one is written.
 *
 * @param file absolute path of the program; it runs in the folder it stands in
 * @param arguments those after the program's name
 * @param stdin all its standard input
 * @param outputs what Node may print, when there is more than one possibility; otherwise empty
 */
public record ComparisonProgram(Path file, List<String> arguments, byte[] stdin, List<String> outputs) {
  /** The environment of every comparison run: the same wherever and whenever the tests run. */
  public static final Map<String, String> ENVIRONMENT = Map.of("PATH", System.getenv("PATH"), "HOME",
      System.getProperty("user.home"), "LANG", "C.UTF-8", "TZ", "UTC");

  static final Path FOLDER = Path.of("resources", "programs").toAbsolutePath();

  /** Narrows the programs to those whose path begins so. */
  private static final String CHOSEN = System.getProperty("programs", "");

  /** The programs to run: all, or with {@code -Dprograms=timers/} those of a folder. */
  public static List<ComparisonProgram> chosen() {
    return all().stream().filter(program -> program.toString().startsWith(CHOSEN)).toList();
  }

  /** All programs, in the order of their names. */
  public static List<ComparisonProgram> all() {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(ComparisonProgram::isProgram).sorted().map(ComparisonProgram::at).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A program without arguments, input or choice. */
  public static ComparisonProgram plain(Path file) {
    return new ComparisonProgram(file, List.of(), new byte[0], List.of());
  }

  /** The program with this path below the programs' folder. */
  public static ComparisonProgram named(String path) {
    return at(FOLDER.resolve(path));
  }

  private static ComparisonProgram at(Path file) {
    return new ComparisonProgram(file, text(file, ".args").lines().toList(), bytes(file, ".stdin"),
        Arrays.stream(text(file, ".outputs").split("(?m)^---\n")).filter(text -> !text.isEmpty()).toList());
  }

  private static boolean isProgram(Path file) {
    return file.toString().matches(".*\\.[cm]?js")
        && StreamSupport.stream(FOLDER.relativize(file).spliterator(), false).map(Path::toString)
            .noneMatch(part -> part.startsWith("_") || part.equals("node_modules"));
  }

  private static String text(Path file, String ending) {
    return new String(bytes(file, ending), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file, String ending) {
    var sidecar = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[cm]?js$", ending));
    try {
      return Files.exists(sidecar) ? Files.readAllBytes(sidecar) : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder it stands in, and runs in. */
  public Path folder() {
    return Objects.requireNonNull(file.getParent());
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file).toString();
  }
}

package loopscope.engine.node.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who runs the process: the numbers Linux tells in {@code /proc/self/status}. Empty lists on other systems. */
final class Credentials {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Credentials() {}

  /** Real, effective, saved and file system user. */
  static List<Integer> users() {
    return numbers("Uid:", 10);
  }

  /** Real, effective, saved and file system group. */
  static List<Integer> groups() {
    return numbers("Gid:", 10);
  }

  /** The groups the user is a member of besides. */
  static List<Integer> supplementary() {
    return numbers("Groups:", 10);
  }

  /** The mask of files that are made; 022 where nobody tells. */
  static int mask() {
    return numbers("Umask:", 8).stream().findFirst().orElse(0022);
  }

  private static List<Integer> numbers(String field, int radix) {
    try (var lines = Files.lines(STATUS)) {
      return lines.filter(line -> line.startsWith(field)).flatMap(line -> words(line, field))
          .map(word -> Integer.valueOf(word, radix)).toList();
    } catch (IOException absent) {
      return List.of();
    }
  }

  private static Stream<String> words(String line, String field) {
    return Arrays.stream(line.substring(field.length()).strip().split("\\s+")).filter(word -> !word
        .isEmpty());
  }
}

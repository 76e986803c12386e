package loopscope.app.installed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The Node.js that is installed on this machine, and whether programs can be compared with it. */
public sealed interface InstalledNode {
  /** The one that Loopscope does as. */
  int MAJOR = 20;

  /** One that programs can be compared with. */
  record Ready(Path program, String version) implements InstalledNode {}

  /** One that prints other things than Node 20 for good reasons. */
  record OtherVersion(Path program, String version) implements InstalledNode {}

  /** One that could not be asked for its version. */
  record Broken(Path program) implements InstalledNode {}

  /** There is none. */
  record Missing() implements InstalledNode {}

  /** Looks for it and asks for its version, which takes a moment. */
  static InstalledNode find(SearchPath path) {
    return path.find("node").map(InstalledNode::of).orElseGet(Missing::new);
  }

  private static InstalledNode of(Path program) {
    var version = version(program);
    if (!version.matches("v\\d+\\..*")) {
      return new Broken(program);
    }
    var number = version.substring(1);
    return number.startsWith(MAJOR + ".") ? new Ready(program, number) : new OtherVersion(program, number);
  }

  private static String version(Path program) {
    try {
      var asked = new ProcessBuilder(List.of(program.toString(), "--version")).redirectErrorStream(true)
          .start();
      try (var said = asked.inputReader(StandardCharsets.UTF_8)) {
        asked.getOutputStream().close();
        return String.valueOf(said.readLine());
      } finally {
        asked.destroy();
      }
    } catch (IOException e) {
      return "";
    }
  }
}

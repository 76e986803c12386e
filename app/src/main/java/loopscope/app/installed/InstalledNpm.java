package loopscope.app.installed;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The npm that is installed on this machine.
 *
 * @param command what its arguments follow
 * @param folder where it, and the node it runs on, stand
 */
public record InstalledNpm(List<String> command, Path folder) {
  private static final Path SCRIPT = Path.of("node_modules", "npm", "bin", "npm-cli.js");

  public InstalledNpm {
    command = List.copyOf(command);
  }

  /** On Windows npm is a batch file, which only a shell could run: there node runs the script behind it. */
  public static Optional<InstalledNpm> find(SearchPath path) {
    if (!SearchPath.windows()) {
      return path.find("npm").map(npm -> of(List.of(npm.toString()), npm));
    }
    return path.find("node").filter(node -> Files.isRegularFile(node.resolveSibling(SCRIPT))).map(node -> of(
        List.of(node.toString(), node.resolveSibling(SCRIPT).toString()), node));
  }

  /** The user's variables, with its node in front: a desktop started by a click may not have that on its path. */
  public Map<String, String> environment(Map<String, String> users) {
    var variables = new TreeMap<>(users);
    variables.merge("PATH", folder.toString(), (before, own) -> own + File.pathSeparator + before);
    return variables;
  }

  private static InstalledNpm of(List<String> command, Path program) {
    return new InstalledNpm(command, program.resolveSibling(""));
  }
}

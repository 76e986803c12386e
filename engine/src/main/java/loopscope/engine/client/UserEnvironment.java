package loopscope.engine.client;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The environment variables as the user has them: without those by which jpackage's launcher, which starts the installed
 * Loopscope, speaks to itself. A program that inherited them could not start such a launcher again.
 */
public final class UserEnvironment {
  private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";
  private static final String LIBRARIES = "LD_LIBRARY_PATH";

  private UserEnvironment() {}

  /** The variables of this process. */
  public static Map<String, String> variables() {
    return without(System.getenv(), Path.of(System.getProperty("java.home")).resolveSibling("app"));
  }

  /** The variables without those of the launcher, which puts its folder at the end of the path of libraries. */
  static Map<String, String> without(Map<String, String> variables, Path launcherFolder) {
    if (!variables.containsKey(LAUNCHED)) {
      return Map.copyOf(variables);
    }
    var users = new HashMap<>(variables);
    users.remove(LAUNCHED);
    users.computeIfPresent(LIBRARIES, (name, folders) -> {
      var own = ":" + launcherFolder;
      var rest = folders.endsWith(own) ? folders.substring(0, folders.length() - own.length()) : folders;
      return rest.isEmpty() ? null : rest;
    });
    return Map.copyOf(users);
  }
}

package loopscope.engine.node.environment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param file the main module
 * @param arguments those after the file's name
 * @param directory the working directory
 * @param environment the environment variables the program sees
 * @param permission what the program may touch
 */
public record Program(Path file, List<String> arguments, Path directory, Map<String, String> environment,
    Permission permission) {

  /** Copies what could change. */
  public Program {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /** A program with the rights of whoever starts it. */
  public Program(Path file, List<String> arguments, Path directory, Map<String, String> environment) {
    this(file, arguments, directory, environment, Permission.UNRESTRICTED);
  }
}

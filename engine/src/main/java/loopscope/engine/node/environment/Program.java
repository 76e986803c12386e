package loopscope.engine.node.environment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to run.
 *
 * @param file the main module; null where {@code arguments} are Node's whole command line and say it
 * @param arguments those after the file's name
 * @param directory the working directory
 * @param environment the environment variables the program sees
 * @param permission what the program may touch
 */
public record Program(@Nullable Path file, List<String> arguments, Path directory,
    Map<String, String> environment,
    Permission permission) {

  /** Copies what could change. */
  public Program {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /** What a command line of Node's says, options first. */
  public static Program ofCommandLine(List<String> arguments, Path directory,
      Map<String, String> environment, Permission permission) {
    return new Program(null, arguments, directory, environment, permission);
  }

  /** A program with the rights of whoever starts it. */
  public Program(Path file, List<String> arguments, Path directory, Map<String, String> environment) {
    this(file, arguments, directory, environment, Permission.UNRESTRICTED);
  }
}

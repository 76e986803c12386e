package loopscope.engine.node.child;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import loopscope.engine.node.environment.SystemErrors.CodedException;

/**
 * A program to start.
 *
 * @param file its name, looked for in {@code PATH}, or its path
 * @param arguments those after its name
 * @param directory its working directory
 * @param streams its standard input, output and error
 * @param detached whether it leads a session of its own
 */
record Command(String file, List<String> arguments, Path directory, Map<String, String> environment,
    List<Redirect> streams, boolean detached) {
  private static final String DEFAULT_PATH = "/usr/local/bin:/usr/bin:/bin";
  private static final Path SESSION_LEADER = Path.of("/usr/bin/setsid");
  private static final Pattern ERROR_NUMBER = Pattern.compile("error[=:]\\s*(\\d+)");
  private static final Map<Integer, String> ERRORS = Map.of(1, "EPERM", 2, "ENOENT", 7, "E2BIG", 8, "ENOEXEC",
      11, "EAGAIN", 12, "ENOMEM", 13, "EACCES", 20, "ENOTDIR", 36, "ENAMETOOLONG", 40, "ELOOP");

  /** Starts it; what is wrong has libuv's name. */
  Process start() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new CodedException(Files.exists(directory) ? "ENOTDIR" : "ENOENT");
    }
    var words = new ArrayList<String>();
    if (detached && Files.isExecutable(SESSION_LEADER)) {
      words.add(SESSION_LEADER.toString());
    }
    words.add(located());
    words.addAll(arguments);
    var builder = new ProcessBuilder(words).directory(directory.toFile()).redirectInput(streams.get(0))
        .redirectOutput(streams.get(1)).redirectError(streams.get(2));
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new CodedException(code(String.valueOf(e.getMessage())));
    }
  }

  private static String code(String message) {
    var number = ERROR_NUMBER.matcher(message);
    return number.find() ? ERRORS.getOrDefault(Integer.valueOf(number.group(1)), "EIO") : "ENOENT";
  }

  /** What {@code execvp} would start. */
  private String located() throws CodedException {
    if (File.separatorChar != '/') {
      return file;
    }
    if (file.contains("/")) {
      return executable(directory.resolve(file), file);
    }
    var denied = false;
    for (var folder : environment.getOrDefault("PATH", DEFAULT_PATH).split(File.pathSeparator)) {
      var candidate = directory.resolve(folder).resolve(file);
      if (Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
        return candidate.toString();
      }
      denied |= Files.exists(candidate);
    }
    throw new CodedException(denied ? "EACCES" : "ENOENT");
  }

  private static String executable(Path path, String shown) throws CodedException {
    if (!Files.exists(path)) {
      throw new CodedException("ENOENT");
    }
    if (Files.isDirectory(path) || !Files.isExecutable(path)) {
      throw new CodedException("EACCES");
    }
    return shown;
  }
}

package loopscope.acceptance.launcher;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopscope.acceptance.programs.ComparisonProgram;

/** Starts the launcher in a process of its own, with no display. */
record Launcher(Path script, Path scratch, Map<String, String> environment) {

  /** How a start ended. */
  record Ended(String stdout, String stderr, int exitCode) {}

  /** The launcher of this repository; {@code scratch} is a folder for what passes through its streams. */
  static Launcher of(Path scratch) {
    return new Launcher(Path.of("..", "..", "loopscope").toAbsolutePath().normalize(), scratch,
        ComparisonProgram.ENVIRONMENT);
  }

  Launcher through(Path link) {
    return new Launcher(link, scratch, environment);
  }

  Launcher with(String variable, String value) {
    var more = new HashMap<>(environment);
    more.put(variable, value);
    return new Launcher(script, scratch, more);
  }

  Ended run(String... arguments) throws IOException, InterruptedException {
    return run(new byte[0], List.of(arguments));
  }

  Ended run(byte[] stdin, List<String> arguments) throws IOException, InterruptedException {
    var stdout = scratch.resolve("stdout");
    var stderr = scratch.resolve("stderr");
    var process = builder(arguments).redirectInput(Files.write(scratch.resolve("stdin"), stdin).toFile())
        .redirectOutput(stdout.toFile()).redirectError(stderr.toFile()).start();
    try {
      if (!process.waitFor(5, MINUTES)) {
        throw new AssertionError("has not ended: " + arguments);
      }
      return new Ended(Files.readString(stdout), Files.readString(stderr), process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  /** Starts it and leaves it running; its standard output is a pipe. */
  Process start(String... arguments) throws IOException {
    return builder(List.of(arguments)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private ProcessBuilder builder(List<String> arguments) {
    var command = new ArrayList<>(List.of(script.toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(scratch.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }
}

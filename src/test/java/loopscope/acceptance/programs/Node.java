package loopscope.acceptance.programs;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The judge: the {@code node} of this machine. */
public final class Node {
  private static final int PATIENCE_SECONDS = 60;

  private Node() {}

  /** Runs a program to its end. */
  public static Outcome run(ComparisonProgram program) {
    try {
      return runIn(Files.createTempDirectory("loopscope-node"), program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outcome runIn(Path scratch, ComparisonProgram program) throws IOException,
      InterruptedException {
    var stdin = Files.write(scratch.resolve("stdin"), program.stdin());
    var stdout = scratch.resolve("stdout");
    var process = start(command(program), program, stdin, stdout);
    try {
      if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
        throw new AssertionError("node has not ended after %d s: %s".formatted(PATIENCE_SECONDS, program
            .file()));
      }
      return Outcome.of(Files.readAllBytes(stdout), process.exitValue());
    } finally {
      process.destroyForcibly().waitFor();
      Files.delete(stdin);
      Files.delete(stdout);
      Files.delete(scratch);
    }
  }

  private static List<String> command(ComparisonProgram program) {
    var command = new ArrayList<>(List.of("node", program.file().toString()));
    command.addAll(program.arguments());
    return command;
  }

  private static Process start(List<String> command, ComparisonProgram program, Path stdin, Path stdout) {
    var builder = new ProcessBuilder(command).directory(program.folder().toFile())
        .redirectInput(stdin.toFile()).redirectOutput(stdout.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(ComparisonProgram.ENVIRONMENT);
    try {
      return builder.start();
    } catch (IOException missing) {
      throw new AssertionError("These tests compare Loopscope with Node and need `node` on the PATH. "
          + "Install Node 20 (https://nodejs.org/en/download, or your system's nodejs package).", missing);
    }
  }
}

package loopscope.app.cli;

import java.util.List;
import picocli.CommandLine;

/** Where Loopscope starts. {@code run} goes straight to the engine: it is to be as quick as {@code node}. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(execute(List.of(arguments)));
  }

  private static int execute(List<String> arguments) {
    if (arguments.size() > 1 && arguments.getFirst().equals("run") && !arguments.get(1).startsWith("-")) {
      return new Invocation(arguments.get(1), arguments.subList(2, arguments.size())).run();
    }
    var line = new CommandLine(new Front());
    line.setUnmatchedOptionsAllowedAsOptionParameters(false);
    line.setExecutionExceptionHandler((failure, command, result) -> Console.report(failure));
    return line.execute(arguments.toArray(String[]::new));
  }
}

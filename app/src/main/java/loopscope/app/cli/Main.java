package loopscope.app.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import loopscope.engine.trace.LoopRules;
import picocli.CommandLine;

/** Where Loopscope starts. {@code run} goes straight to the engine: it is to be as quick as {@code node}. */
public final class Main {
  /** What is said to {@code run} itself, not to the engine. */
  private static final Set<String> OWN = Set.of("-h", "--help", "--sandbox", "--rules");
  private static final String JIT = "--jit";

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(execute(List.of(arguments)));
  }

  private static int execute(List<String> arguments) {
    if (arguments.size() > 1 && arguments.getFirst().equals("run") && !OWN.contains(arguments.get(1).split(
        "=", 2)[0])) {
      // What --jit asks for, the launcher has done by choosing the virtual machine's options.
      return Node.run(arguments.subList(arguments.get(1).equals(JIT) ? 2 : 1, arguments.size()),
          LoopRules.NODE_20);
    }
    var line = new CommandLine(new Front());
    line.setUnmatchedOptionsAllowedAsOptionParameters(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // What follows the program is the program's.
    Objects.requireNonNull(line.getSubcommands().get("run")).setStopAtPositional(true);
    line.setExecutionExceptionHandler((failure, command, result) -> Console.report(failure));
    return line.execute(arguments.toArray(String[]::new));
  }
}

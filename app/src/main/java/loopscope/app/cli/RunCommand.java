package loopscope.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}, where {@link Main} has not gone straight to the engine: its help, the sandbox, and what is typed wrong. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  @Option(names = {"-h", "--help"}, usageHelp = true)
  private boolean helpWanted;

  /** The launcher's to act on; here for the help. */
  @Option(names = "--jit")
  private boolean compiled;

  @Option(names = "--sandbox")
  private boolean sandboxed;

  @Option(names = "--allow-folder", paramLabel = "FOLDER")
  private List<Path> folders = List.of();

  @Option(names = "--allow-child-process")
  private boolean programs;

  @Mixin
  private RulesOption rules = new RulesOption();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  @Parameters(index = "1..*", paramLabel = "ARGS", descriptionKey = "ARGS")
  private List<String> arguments = List.of();

  @Override
  public Integer call() throws IOException {
    var line = Stream.concat(Stream.of(file), arguments.stream()).toList();
    return sandboxed ? new SandboxedRun(line, rules.rules(), folders, programs).run()
        : Node.run(line, rules.rules());
  }
}

package loopscope.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import loopscope.app.bundler.Bundler;
import loopscope.engine.trace.LoopRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bundle}: makes one file of a program and of all the CommonJS modules that it requires. */
@Command(name = "bundle")
final class BundleCommand implements Callable<Integer> {
  @Option(names = {"-h", "--help"}, usageHelp = true)
  private boolean helpWanted;

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true)
  private Path output = Path.of("");

  @Option(names = "--run")
  private boolean runs;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  @Override
  public Integer call() throws IOException {
    var program = ProgramFile.checked(Path.of(file));
    if (Files.exists(output) && Files.isSameFile(program, output)) {
      throw new Complaint(Complaint.BAD_INPUT, "output.is-program", output);
    }
    try (var bundler = Bundler.unpack()) {
      var made = Node.run(List.of(bundler.program().toString(), file, output.toString()), LoopRules.NODE_20);
      return made != 0 || !runs ? made : Node.run(List.of(output.toString()), LoopRules.NODE_20);
    }
  }
}

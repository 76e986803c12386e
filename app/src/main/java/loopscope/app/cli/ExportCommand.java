package loopscope.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import loopscope.app.export.HtmlPage;
import loopscope.app.run.Sources;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.TraceLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: runs a program, or opens a trace, and writes the run as one HTML page. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  @Option(names = {"-h", "--help"}, usageHelp = true)
  private boolean helpWanted;

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true)
  private Path output = Path.of("");

  @Option(names = "--level", paramLabel = "loop|full|packages|core", defaultValue = "full")
  private RecordingLevel level = RecordingLevel.FULL;

  @Mixin
  private RulesOption rules = new RulesOption();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  @Parameters(index = "1..*", paramLabel = "ARGS", descriptionKey = "ARGS")
  private List<String> arguments = List.of();

  @Override
  public Integer call() throws IOException {
    var input = Path.of(file);
    if (TraceInput.is(input)) {
      var saved = TraceInput.saved(input);
      write(saved.log(), saved.sources());
    } else {
      write(record(ProgramFile.checked(input)), Map.of());
    }
    return 0;
  }

  private TraceLog record(Path program) throws IOException {
    if (Files.exists(output) && Files.isSameFile(program, output)) {
      throw new Complaint(Complaint.BAD_INPUT, "output.is-program", output);
    }
    var trace = new TraceLog();
    LocalEngine.load().record(new Invocation(file, arguments).launch().at(level).by(rules.rules()), trace,
        EnumSet.allOf(
            OutputStreamKind.class));
    return trace;
  }

  /** Texts that were not kept with a recording are those of the files, where they are still what ran. */
  private void write(TraceLog trace, Map<String, String> kept) throws IOException {
    var page = HtmlPage.of(trace, kept.isEmpty() ? Sources.of(trace.range(0, trace.size())) : kept);
    try {
      Files.writeString(output, page.text());
    } catch (IOException e) {
      throw Unwritable.complaint(output.toString(), e);
    }
    if (!page.whole()) {
      Console.say(Console.text("export.cut", page.moments()));
    }
  }
}

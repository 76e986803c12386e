package loopscope.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import loopscope.app.run.Sources;
import loopscope.engine.client.ClosedPipe;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.client.TraceFiles;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.TraceLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace}: runs a program and writes down what happened. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  private static final Set<OutputStreamKind> ALL = EnumSet.allOf(OutputStreamKind.class);
  private static final Set<OutputStreamKind> ERRORS = EnumSet.of(OutputStreamKind.STDERR);

  @Option(names = {"-h", "--help"}, usageHelp = true)
  private boolean helpWanted;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  @Parameters(index = "1..*", paramLabel = "ARGS", descriptionKey = "ARGS")
  private List<String> arguments = List.of();

  @Option(names = {"-o", "--output"}, paramLabel = "OUT")
  private @Nullable Path output;

  @Option(names = "--level", paramLabel = "loop|full|packages|core", defaultValue = "loop")
  private RecordingLevel level = RecordingLevel.LOOP;

  @Mixin
  private RulesOption rules = new RulesOption();

  @Override
  public Integer call() throws IOException {
    if (TraceInput.is(Path.of(file))) {
      throw new Complaint(Complaint.BAD_INPUT, "trace.again", file);
    }
    var program = ProgramFile.checked(Path.of(file));
    if (output == null) {
      trace(new FileOutputStream(FileDescriptor.out), Console.text("stdout"), ERRORS);
    } else if (output.toString().endsWith(".loopscope")) {
      save(program, output);
    } else {
      try (var out = open(program, output)) {
        trace(out, output.toString(), ALL);
      }
    }
    return 0;
  }

  /** The events are kept until the program is over: the sources stand before them. */
  private void save(Path program, Path output) throws IOException {
    open(program, output).close();
    var launch = new Invocation(file, arguments).launch().at(level).by(rules.rules());
    var trace = new TraceLog();
    LocalEngine.load().record(launch, trace, ALL);
    var events = trace.range(0, trace.size());
    try {
      TraceFiles.save(output, launch.directory(), events, Sources.of(events));
    } catch (IOException e) {
      throw Unwritable.complaint(output.toString(), e);
    }
  }

  private static OutputStream open(Path program, Path output) throws IOException {
    if (Files.exists(output) && Files.isSameFile(program, output)) {
      throw new Complaint(Complaint.BAD_INPUT, "output.is-program", output);
    }
    try {
      return Files.newOutputStream(output);
    } catch (IOException e) {
      throw Unwritable.complaint(output.toString(), e);
    }
  }

  private void trace(OutputStream out, String name, Set<OutputStreamKind> shown) throws IOException {
    try {
      LocalEngine.load().trace(new Invocation(file, arguments).launch().at(level).by(rules.rules()), out,
          shown);
    } catch (IOException e) {
      if (ClosedPipe.is(e)) {
        throw e;
      }
      throw Unwritable.complaint(name, e);
    }
  }
}

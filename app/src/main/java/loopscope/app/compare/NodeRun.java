package loopscope.app.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import loopscope.app.compare.Outcome.Note;
import loopscope.app.installed.InstalledProgram;
import loopscope.app.installed.ProgramListener;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Launch;
import loopscope.engine.trace.OutputStreamKind;

/** The run in the installed node, and what it printed. */
final class NodeRun implements ProgramListener {
  private final PrintedTextCollector stdout = new PrintedTextCollector();
  private final PrintedTextCollector stderr = new PrintedTextCollector();
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private final CompletableFuture<InstalledProgram> program = new CompletableFuture<>();
  private final long enough;
  private volatile boolean stopped;

  /**
   * @param enough how much is to be printed to standard output before it is stopped
   */
  private NodeRun(long enough) {
    this.enough = enough;
  }

  /** Starts node as the program was started here, with the same input. */
  static NodeRun start(Path node, Launch launch, Map<String, String> environment, String input, long enough)
      throws IOException {
    var run = new NodeRun(enough);
    var command = Stream.concat(Stream.of(node.toString(), launch.program().toString()), launch.arguments()
        .stream()).toList();
    var started = InstalledProgram.start(command, launch.directory(), environment, run);
    run.program.complete(started);
    started.input(input);
    started.endInput();
    run.stopWhenEnough();
    return run;
  }

  /** Completed when the run is over. */
  CompletableFuture<Outcome> outcome() {
    return outcome;
  }

  void stop() {
    stopped = true;
    program.thenAccept(InstalledProgram::stop);
  }

  @Override
  public void printed(OutputStreamKind stream, String text) {
    switch (stream) {
      case STDOUT -> stdout.append(text);
      case STDERR -> stderr.append(text);
    }
    stopWhenEnough();
  }

  @Override
  public void ended(int exitCode) {
    var ending = stopped ? new Ending.Stopped(null) : new Ending.Exited(exitCode);
    outcome.complete(new Outcome(stdout.text(), stderr.text(), ending, Note.NONE));
  }

  private void stopWhenEnough() {
    if (!stopped && stdout.length() >= enough) {
      stop();
    }
  }
}

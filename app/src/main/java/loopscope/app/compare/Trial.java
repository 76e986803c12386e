package loopscope.app.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import loopscope.app.files.TemporaryFolder;
import loopscope.app.i18n.Message;
import loopscope.app.installed.InstalledNode;
import loopscope.app.run.Endings;
import loopscope.app.run.Launcher;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Launch;
import loopscope.engine.client.RunningProgram;
import loopscope.engine.client.Sandbox;

/**
 * One comparison, on a thread of its own: the program runs here, then in node. Not at the same time: both may write the
 * same file or listen at the same port.
 */
final class Trial implements Runnable {
  private final Launch launch;
  private final String input;
  private final Launcher launcher;
  private final InstalledNode.Ready node;
  private final Consumer<CompareState> told;
  private Optional<RunningProgram> here = Optional.empty();
  private Optional<NodeRun> there = Optional.empty();
  private boolean stopped;
  private boolean abandoned;

  /**
   * @param input what both read from standard input
   * @param told hears how far it has come, on the trial's thread
   */
  Trial(Launch launch, String input, Launcher launcher, InstalledNode.Ready node,
      Consumer<CompareState> told) {
    this.launch = launch;
    this.input = input;
    this.launcher = launcher;
    this.node = node;
    this.told = told;
  }

  @Override
  public void run() {
    told.accept(new CompareState.RunsHere(node.version()));
    var ours = runHere();
    if (ours.ending() instanceof Ending.NotStarted) {
      told.accept(new CompareState.NotPossible(Endings.message(ours.ending())));
      return;
    }
    if (abandoned()) {
      return;
    }
    told.accept(new CompareState.RunsInNode(node.version(), ours.stopped()));
    try (var temporary = TemporaryFolder.create("loopscope-node")) {
      var nodes = runInNode(ours, temporary);
      told.accept(new CompareState.Compared(Comparison.of(ours, nodes, node.version())));
    } catch (IOException e) {
      told.accept(new CompareState.NotPossible(Message.of("compare.failed", String.valueOf(e.getMessage()))));
    }
  }

  /** Ends the run that is under way. When it is the one here, node goes on only until it has printed as much. */
  synchronized void stop() {
    stopped = true;
    there.ifPresentOrElse(NodeRun::stop, () -> here.ifPresent(RunningProgram::stop));
  }

  /** Ends the run that is under way, and begins no other. */
  synchronized void abandon() {
    abandoned = true;
    stop();
  }

  private synchronized boolean abandoned() {
    return abandoned;
  }

  private Outcome runHere() {
    var run = new HereRun();
    var program = launcher.launch(launch, run);
    program.input(input);
    program.endInput();
    began(program);
    return run.outcome().join();
  }

  private Outcome runInNode(Outcome ours, TemporaryFolder temporary) throws IOException {
    var visible = new Sandbox(List.of(), temporary.path(), true).environment(launch.environment());
    var enough = ours.stopped() ? ours.stdout().length() : Long.MAX_VALUE;
    var run = NodeRun.start(node.program(), launch, visible, input, enough);
    began(run);
    return run.outcome().join();
  }

  private synchronized void began(RunningProgram program) {
    here = Optional.of(program);
    if (stopped) {
      program.stop();
    }
  }

  private synchronized void began(NodeRun run) {
    there = Optional.of(run);
    if (abandoned) {
      run.stop();
    }
  }
}

package loopscope.acceptance.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import loopscope.engine.client.Ending;
import loopscope.engine.client.RunListener;
import loopscope.engine.client.RunningProgram;
import loopscope.engine.trace.log.EventBatch;
import loopscope.engine.trace.log.TraceLog;
import loopscope.engine.trace.stop.Stop;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.playback.Stride;

/** Steps through a program that is live, by strides that chance chooses, and notes where it stood still. */
final class Stepper implements RunListener {
  /** A step, from an event on; {@code to} is where the program stood still, -1 if it ended. */
  record Step(Stride stride, long from, long to) {}

  private static final int PATIENCE_SECONDS = 120;
  private static final List<Stride> STRIDES = List.of(Stride.STATEMENT, Stride.OVER, Stride.STATEMENT,
      Stride.OUT, Stride.OVER, Stride.EVENT, Stride.CALLBACK);

  private final TraceLog log = new TraceLog();
  private final Playhead playhead = new Playhead(log);
  private final CompletableFuture<RunningProgram> program = new CompletableFuture<>();
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<String> flaws = new ArrayList<>();
  private final Random random;
  private final int most;
  private Stride stride = Stride.STATEMENT;
  private long from = -1;

  Stepper(long seed, int most) {
    random = new Random(seed);
    this.most = most;
  }

  void follow(RunningProgram running) {
    program.complete(running);
  }

  @Override
  public void recorded(EventBatch events) {
    log.append(events);
  }

  @Override
  public void stopped(long at) {
    if (at != log.size() - 1) {
      flaws.add("it stands at " + at + ", and " + log.size() + " events have happened");
    }
    note(at);
    stride = STRIDES.get(random.nextInt(STRIDES.size()));
    playhead.seek(at);
    if (playhead.hasAhead(stride)) {
      flaws.add("the recording goes on beyond " + at);
    }
    program.join().resume(steps.size() < most ? playhead.beyond(stride) : new Stop.Never());
  }

  private void note(long at) {
    steps.add(new Step(stride, from, at));
    from = at;
  }

  @Override
  public void resumed() {}

  @Override
  public void ended(Ending how) {
    if (steps.size() < most) {
      note(-1);
    }
    ending.complete(how);
  }

  Ending ending() throws Exception {
    return ending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  TraceLog log() {
    return log;
  }

  List<Step> steps() {
    return steps;
  }

  /** What the program's standing still lacked. */
  List<String> flaws() {
    return flaws;
  }
}

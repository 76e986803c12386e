package loopscope.engine.node;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.Gate;
import loopscope.engine.loop.RealSchedule;
import loopscope.engine.loop.Schedule;
import loopscope.engine.node.environment.ProcessExit;
import loopscope.engine.node.environment.Program;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.TraceSink;
import org.jspecify.annotations.Nullable;

/**
 * One Node process as the student sees it: a realm, an event loop on the thread that calls {@link #run}, a module cache, stdio and
 * an exit code of its own. {@link #pause}, {@link #resume} and {@link #cancel} may be called from any thread.
 */
public final class Isolate {
  /** The exit code of a worker that failed, or was terminated when its program had begun. */
  private static final int WORKER_FAILED = 1;
  /** Signals, by Linux's numbers. */
  private static final int CONTINUE = 18;
  private static final int STOP = 19;
  private static final int TERMINAL_STOP = 20;
  private static final int TERMINAL_INPUT = 21;
  private static final int TERMINAL_OUTPUT = 22;

  private final CompletableFuture<Program> launched = new CompletableFuture<>();
  private final IsolateGroup group;
  private final Origin origin;
  private final int number;
  private final Gate gate = new Gate();
  private final Recorder recorder;
  private volatile @Nullable ScriptRealm realm;
  private volatile @Nullable EventLoop loop;
  private volatile boolean terminated;
  private volatile int killedBy;
  private boolean begun;
  private volatile boolean cancelled;

  /** An isolate that gets its program by {@link #launch}. */
  public Isolate(Stdio stdio, TraceSink trace) {
    this(stdio, trace, new RealSchedule());
  }

  /** The same by a schedule. */
  public Isolate(Stdio stdio, TraceSink trace, Schedule schedule) {
    this(new IsolateGroup(stdio, trace, schedule));
  }

  /** An isolate that will run {@code program}. */
  public Isolate(Program program, Stdio stdio, TraceSink trace, RunSettings settings) {
    this(program, stdio, trace, settings, new RealSchedule());
  }

  /** An isolate that will run {@code program} by a schedule. */
  public Isolate(Program program, Stdio stdio, TraceSink trace, RunSettings settings, Schedule schedule) {
    this(stdio, trace, schedule);
    launch(program, settings);
  }

  private Isolate(IsolateGroup group) {
    this(group, new Origin.Main(group.processes().main()));
  }

  /** One more isolate of a run. */
  Isolate(IsolateGroup group, Origin origin) {
    this.group = group;
    this.origin = origin;
    this.number = group.nextNumber();
    this.recorder = new Recorder(group.trace(), group.ticker()::nanos, number);
    switch (origin) {
      case Origin.Main main -> {
      }
      case Origin.Worker(var start) -> begin(start.program());
      case Origin.Forked(var start) -> begin(start.program());
    }
  }

  private void begin(Program program) {
    recorder.limit(group.settings().eventBudget());
    launched.complete(program);
  }

  /** Says what to run, once, and how. Any thread. */
  public void launch(Program program, RunSettings settings) {
    group.adopt(settings);
    recorder.limit(settings.eventBudget());
    launched.complete(program);
  }

  /**
   * Loads the core library, then runs the program to its end, when it is launched. The calling thread is the loop thread
   * meanwhile. The first isolate of a run returns when the processes that were forked have ended too.
   *
   * @return the exit code
   * @throws IsolateCancelled if {@link #cancel} ended it
   */
  public int run() {
    var returned = runToEnd();
    var exitCode = killedBy == 0 ? returned : ForkedProcesses.BY_SIGNAL + killedBy;
    if (begun) {
      recorder.recordLast(stamp -> new IsolateExited(stamp, exitCode));
    }
    if (origin instanceof Origin.Main) {
      group.forked().await();
    }
    return exitCode;
  }

  private int runToEnd() {
    group.add(this);
    try (var script = new ScriptRealm(recorder::isRecording)) {
      realm = script;
      if (cancelled || terminated) {
        throw new CancellationException();
      }
      var life = new Life(this, script);
      loop = life.loop();
      return life.run();
    } catch (ProcessExit exit) {
      return exit.code;
    } catch (RuntimeException | Error e) {
      if (cancelled) {
        throw new IsolateCancelled(e);
      }
      if (terminated) {
        return begun ? WORKER_FAILED : 0;
      }
      throw e;
    } finally {
      realm = null;
      loop = null;
      group.remove(this);
    }
  }

  /** The program is about to run: the isolate's end is told from now on. */
  void begin() {
    begun = true;
  }

  /** 0 for the main thread, 1 for the first worker. */
  int number() {
    return number;
  }

  CompletableFuture<Program> launched() {
    return launched;
  }

  IsolateGroup group() {
    return group;
  }

  /** How it came to be. */
  Origin origin() {
    return origin;
  }

  /** The signal that ended it; 0 if none did. */
  int killedBy() {
    return killedBy;
  }

  /** Does what a signal does that the program does not listen to: it stands still, goes on, or ends. Any thread. */
  void obey(int signal) {
    switch (signal) {
      case CONTINUE -> gate.open();
      case STOP, TERMINAL_STOP, TERMINAL_INPUT, TERMINAL_OUTPUT -> gate.close();
      default -> {
        killedBy = signal;
        terminate();
      }
    }
  }

  Recorder recorder() {
    return recorder;
  }

  /** When the loop began to run, negative before, and how long it has waited in poll, in nanoseconds. */
  long[] loopTimes() {
    var running = loop;
    return running == null ? new long[]{-1, 0} : new long[]{running.startedNanos(), running.idleNanos()};
  }

  Gate gate() {
    return gate;
  }

  /** Records the program, its workers too, at another level: from the next callback on, and no steps from the next one on. */
  public void record(RecordingLevel level) {
    group.record(level);
  }

  /** The level that is wanted has changed. Any thread. */
  void followLevel() {
    gate.ask(() -> {
      var running = realm;
      if (begun && running != null) {
        running.followLevel(recorder, group::level);
      }
    });
    wakeup();
  }

  /** Makes the program, its workers too, wait before its next callback, and its clock stand still. */
  public void pause() {
    group.pause();
  }

  /** Lets a paused program go on. */
  public void resume() {
    group.resume();
  }

  /** Ends the program wherever it is, and its workers. Does nothing once it has ended. */
  public void cancel() {
    group.cancel();
  }

  /** Ends this isolate, without any of the others. Any thread. */
  void cancelThis() {
    cancelled = true;
    stop();
  }

  /** The same, as its exit with code 1: what is on its way up from there is not recorded. Any thread. */
  void terminate() {
    terminated = true;
    recorder.limit(0);
    stop();
  }

  private void wakeup() {
    var waiting = loop;
    if (waiting != null) {
      waiting.wakeup();
    }
  }

  private void stop() {
    gate.cancel();
    wakeup();
    var running = realm;
    if (running != null) {
      running.cancel();
    }
  }
}

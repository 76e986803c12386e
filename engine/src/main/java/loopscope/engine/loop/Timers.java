package loopscope.engine.loop;

import loopscope.engine.trace.CallbackEvent.CallbackCancelled;
import loopscope.engine.trace.CallbackEvent.ReferenceChanged;
import loopscope.engine.trace.CallbackEvent.TimerStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** The timers of a loop, and what its timers phase does with them. Loop thread. */
public final class Timers {
  private final EventLoop loop;
  private final LoopTime time;
  private final Recorder recorder;
  private final AsyncContext context;
  private final CallbackScope scope;
  private final Checkpoint checkpoint;
  private final TimerQueue queue = new TimerQueue();

  Timers(EventLoop loop, LoopTime time, Recorder recorder, AsyncContext context, CallbackScope scope,
      Checkpoint checkpoint) {
    this.loop = loop;
    this.time = time;
    this.recorder = recorder;
    this.context = context;
    this.scope = scope;
    this.checkpoint = checkpoint;
  }

  /** Starts a timer of {@code delayMillis}, at least 1. */
  public Timer start(FunctionInfo function, long delayMillis, boolean repeats, @Nullable SourceRange at,
      Callback callback) {
    loop.assertOwner();
    var captured = repeats ? context.captureLasting("Timeout") : context.capture("Timeout");
    var timer = new Timer(loop.nextId(), function, captured.carry(callback), delayMillis, repeats);
    start(timer, time.update(), at);
    return timer;
  }

  /** Starts a timer over: {@code timeout.refresh()}. */
  public void refresh(Timer timer, @Nullable SourceRange at) {
    loop.assertOwner();
    queue.remove(timer);
    timer.stopped = false;
    start(timer, time.update(), at);
  }

  private void start(Timer timer, long from, @Nullable SourceRange at) {
    queue.start(timer, from);
    timer.queuedAt = recorder.record(stamp -> new TimerStarted(stamp, timer.id, timer.function, timer.delay,
        timer.due(), timer.repeats, at));
    if (!timer.referenced) {
      recorder.record(stamp -> new ReferenceChanged(stamp, timer.id, false));
    }
  }

  /** Stops a timer: {@code clearTimeout}. */
  public void stop(Timer timer, @Nullable SourceRange at) {
    loop.assertOwner();
    if (queue.remove(timer) || timer.repeats && !timer.stopped) {
      recorder.record(stamp -> new CallbackCancelled(stamp, timer.id, at));
    }
    timer.stopped = true;
  }

  /** Says whether a timer keeps the loop alive. */
  public void setReferenced(Timer timer, boolean referenced) {
    loop.assertOwner();
    if (timer.referenced != referenced) {
      queue.setReferenced(timer, referenced);
      recorder.record(stamp -> new ReferenceChanged(stamp, timer.id, referenced));
    }
  }

  boolean keepsAlive() {
    return queue.keepsAlive();
  }

  /** For how many milliseconds none is due, or -1 without timers. */
  long untilNext() {
    var expiry = queue.nextExpiry();
    return expiry < 0 ? -1 : Math.max(0, expiry - time.now());
  }

  /**
   * The timers phase. libuv looks at its timers again with the time it has by then. Each {@code setTimeout} reads that time
   * afresh, so what the jobs after the last callback start may run within the phase.
   */
  void run(LoopRules rules) {
    do {
      runDue(time.update(), rules);
    } while (queue.wakes(time.now()));
  }

  private void runDue(long due, LoopRules rules) {
    var completed = true;
    var timer = queue.takeDue(due);
    queue.arm(time.now());
    while (timer != null) {
      var returned = run(timer);
      queue.arm(time.now());
      if (rules.checkpointAfterEach() || !queue.hasDue(timer.delay, due)) {
        completed = returned && checkpoint.run();
      }
      timer = queue.takeDue(due);
    }
    if (!completed) {
      checkpoint.run();
    }
  }

  private boolean run(Timer timer) {
    var start = timer.repeats ? time.update() : time.now();
    var returned = scope.run(timer.id, timer.queuedAt, CallbackKind.TIMER, timer.callback);
    if (timer.repeats && !timer.stopped && !queue.waits(timer)) {
      start(timer, start, null);
    }
    return returned;
  }
}

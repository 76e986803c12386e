package loopscope.engine.loop;

import java.util.ArrayDeque;
import java.util.Deque;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.LoopEvent.CheckpointEnded;
import loopscope.engine.trace.LoopEvent.CheckpointStarted;
import loopscope.engine.trace.Recorder;

/**
 * What happens after every callback: the whole tick queue, then the whole microtask queue, until both are empty. It is not a
 * phase of the loop.
 *
 * @see <a href="https://github.com/nodejs/node/blob/v20.x/lib/internal/process/task_queues.js">processTicksAndRejections</a>
 */
public final class Checkpoint {

  /** The microtask queue of a JavaScript realm, and the rejections that nobody has handled. */
  public interface Microtasks {

    /** Whether nothing waits. */
    boolean isEmpty();

    /** Runs jobs until none is left. */
    void drain();

    /** Reports promises that were rejected and not handled since. Returns whether listeners ran that may have queued more. */
    boolean reportRejections();
  }

  private record Tick(long id, long queuedAt, Callback callback) {}

  private final Recorder recorder;
  private final Deque<Tick> ticks = new ArrayDeque<>();
  private final Microtasks microtasks;
  private final Gate gate;
  private final AsyncContext context;

  /** A checkpoint over an empty tick queue and a realm's microtasks. */
  public Checkpoint(Recorder recorder, Microtasks microtasks, Gate gate, AsyncContext context) {
    this.recorder = recorder;
    this.gate = gate;
    this.context = context;
    this.microtasks = microtasks;
  }

  /** Puts a callback at the end of the tick queue; {@code queuedAt} is the seq of the event that said so. */
  public void addTick(long id, long queuedAt, Callback callback) {
    ticks.add(new Tick(id, queuedAt, context.capture("TickObject").carry(callback)));
  }

  /** Empties both queues. Returns false if a tick threw: Node then leaves the rest to a later checkpoint. */
  public boolean run() {
    if (ticks.isEmpty() && microtasks.isEmpty()) {
      return !microtasks.reportRejections() || run();
    }
    var outer = recorder.begin(recorder.running(), CheckpointStarted::new);
    try {
      return drain();
    } finally {
      recorder.end(outer, CheckpointEnded::new);
    }
  }

  /** Runs the jobs of the microtask queue and no tick: what an ES module's evaluation does first. */
  public void runMicrotasks() {
    if (microtasks.isEmpty()) {
      return;
    }
    var outer = recorder.begin(recorder.running(), CheckpointStarted::new);
    try {
      microtasks.drain();
    } finally {
      recorder.end(outer, CheckpointEnded::new);
    }
  }

  private boolean drain() {
    do {
      for (var tick = ticks.poll(); tick != null; tick = ticks.poll()) {
        if (!run(tick)) {
          return false;
        }
      }
      microtasks.drain();
    } while (!ticks.isEmpty() || microtasks.reportRejections());
    return true;
  }

  private boolean run(Tick tick) {
    gate.pass();
    var outer = recorder.begin(tick.queuedAt, stamp -> new CallbackStarted(stamp, tick.id,
        CallbackKind.TICK));
    var returned = false;
    try {
      returned = tick.callback.run();
      return returned;
    } finally {
      var threw = !returned;
      recorder.end(outer, stamp -> new CallbackEnded(stamp, tick.id, threw));
    }
  }
}

package loopscope.engine.loop;

import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.Recorder;

/** What a callback of the loop runs in: the gate before it, a record of its start and end, and the checkpoint after it. */
final class CallbackScope {
  private final Recorder recorder;
  private final Gate gate;
  private final Checkpoint checkpoint;

  CallbackScope(Recorder recorder, Gate gate, Checkpoint checkpoint) {
    this.recorder = recorder;
    this.gate = gate;
    this.checkpoint = checkpoint;
  }

  /** Runs a callback and the checkpoint after it; a callback that threw has none, as in Node. */
  void call(long id, long queuedAt, CallbackKind kind, Callback callback) {
    if (run(id, queuedAt, kind, callback)) {
      checkpoint.run();
    }
  }

  /** Runs a callback and no checkpoint. Returns false if it threw. */
  boolean run(long id, long queuedAt, CallbackKind kind, Callback callback) {
    gate.pass();
    var outer = recorder.begin(queuedAt, stamp -> new CallbackStarted(stamp, id, kind));
    var returned = false;
    try {
      returned = callback.run();
      return returned;
    } finally {
      var threw = !returned;
      recorder.end(outer, stamp -> new CallbackEnded(stamp, id, threw));
    }
  }
}

package loopscope.engine.loop;

import loopscope.engine.trace.CallbackEvent.CallbackCancelled;
import loopscope.engine.trace.CallbackEvent.ImmediateQueued;
import loopscope.engine.trace.CallbackEvent.ReferenceChanged;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** The immediates of a loop, and what its check phase does with them. Loop thread. */
public final class Immediates {
  private final EventLoop loop;
  private final Recorder recorder;
  private final AsyncContext context;
  private final CallbackScope scope;
  private final Checkpoint checkpoint;
  private final ImmediateQueue queue = new ImmediateQueue();

  Immediates(EventLoop loop, Recorder recorder, AsyncContext context, CallbackScope scope,
      Checkpoint checkpoint) {
    this.loop = loop;
    this.recorder = recorder;
    this.context = context;
    this.scope = scope;
    this.checkpoint = checkpoint;
  }

  /** Queues a callback for the check phase. */
  public Immediate add(FunctionInfo function, @Nullable SourceRange at, Callback callback) {
    loop.assertOwner();
    var id = loop.nextId();
    var queuedAt = recorder.record(stamp -> new ImmediateQueued(stamp, id, function, at));
    var immediate = new Immediate(id, queuedAt, context.capture("Immediate").carry(callback));
    queue.add(immediate);
    return immediate;
  }

  /** Takes an immediate out of the queue: {@code clearImmediate}. */
  public void clear(Immediate immediate, @Nullable SourceRange at) {
    loop.assertOwner();
    if (queue.finish(immediate)) {
      recorder.record(stamp -> new CallbackCancelled(stamp, immediate.id, at));
    }
  }

  /** Says whether an immediate keeps the loop alive. */
  public void setReferenced(Immediate immediate, boolean referenced) {
    loop.assertOwner();
    if (immediate.referenced != referenced && !immediate.done) {
      queue.setReferenced(immediate, referenced);
      recorder.record(stamp -> new ReferenceChanged(stamp, immediate.id, referenced));
    }
  }

  boolean keepsAlive() {
    return queue.keepsAlive();
  }

  /** The check phase. */
  void run(LoopRules rules) {
    if (!queue.isEmpty()) {
      // What a callback that threw has left: Node looks at both queues before the first immediate.
      checkpoint.run();
    }
    queue.takeAll();
    for (var next = queue.next(); next != null; next = queue.next()) {
      var returned = scope.run(next.id, next.queuedAt, CallbackKind.IMMEDIATE, next.callback);
      if (returned && rules.checkpointAfterEach()) {
        checkpoint.run();
      }
    }
    if (!rules.checkpointAfterEach()) {
      checkpoint.run();
    }
  }
}

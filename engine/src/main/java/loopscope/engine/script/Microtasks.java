package loopscope.engine.script;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.js.runtime.JSAgent;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.PromiseRejectionTracker;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import loopscope.engine.loop.AsyncContext;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.Checkpoint;
import loopscope.engine.loop.Gate;
import loopscope.engine.script.v8.Reasons;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackEvent.MicrotaskQueued;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.MicrotaskKind;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * The microtask queue of a realm. GraalJS pushes promise jobs on a queue of its own and drains it when a call into the realm
 * returns; this class stands in that queue's place, so that each job is recorded when it is queued and run when Node runs it.
 */
public final class Microtasks implements Checkpoint.Microtasks {

  /** What becomes of rejected promises: the core library's part. */
  public interface Rejections {

    /** A promise was rejected and has no handler. */
    void rejected(Object promise, Object reason);

    /** A promise that was rejected got a handler. */
    void handled(Object promise);

    /** A promise that is settled was to be resolved or rejected again. */
    void settledAgain(String type, Object promise, Object value);

    /** The microtask queue is empty. Returns whether listeners were called. */
    boolean report();
  }

  private record Job(long id, long queuedAt, Runnable action) {}

  private final ScriptRealm realm;
  private final Recorder recorder;
  private final LongSupplier ids;
  private final Gate gate;
  private final AsyncContext context;
  private final Consumer<ScriptException> uncaught;
  private final Deque<Job> jobs = new ArrayDeque<>();
  private Rejections rejections = new NoRejections();

  /**
   * Takes over the realm's job queue.
   *
   * @param ids names for callbacks
   * @param gate passed before each job
   * @param context goes with {@code queueMicrotask}; promise jobs have their own
   * @param uncaught told what a job threw
   */
  public Microtasks(ScriptRealm realm, Recorder recorder, LongSupplier ids, Gate gate,
      AsyncContext context, Consumer<ScriptException> uncaught) {
    this.realm = realm;
    this.recorder = recorder;
    this.ids = ids;
    this.gate = gate;
    this.context = context;
    this.uncaught = uncaught;
    standInForJobQueue(realm.realm().getAgent());
  }

  /** Says who is told of rejected promises. */
  public void setRejections(Rejections rejections) {
    this.rejections = rejections;
    realm.context().setPromiseRejectionTracker(realm.realm().getAgent(), new Tracker(rejections));
  }

  private void standInForJobQueue(JSAgent agent) {
    try {
      var queue = JSAgent.class.getDeclaredField("promiseJobsQueue");
      queue.setAccessible(true);
      queue.set(agent, new JobQueue());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this version of GraalJS keeps its job queue elsewhere", e);
    }
  }

  /** GraalJS's end of the queue: what is pushed goes to {@link #jobs}; to GraalJS it always looks empty. */
  private final class JobQueue extends ArrayDeque<JSFunctionObject> {
    private static final long serialVersionUID = 1;

    @Override
    public void push(JSFunctionObject job) {
      var promiseJob = new PromiseJob(job);
      Reasons.reword(promiseJob.argument());
      var described = recorder.isRecording();
      enqueue(described ? promiseJob.kind() : MicrotaskKind.REACTION,
          described ? promiseJob.describe() : Sources.describe(null),
          () -> JSFunction.call(job, Undefined.instance, JSArguments.EMPTY_ARGUMENTS_ARRAY));
    }
  }

  /** {@code queueMicrotask}. */
  public void queue(FunctionInfo function, Callback callback) {
    enqueue(MicrotaskKind.QUEUE_MICROTASK, function, context.capture("Microtask").carry(callback)::run);
  }

  private void enqueue(MicrotaskKind kind, FunctionInfo function, Runnable action) {
    var id = ids.getAsLong();
    var at = realm.here();
    jobs.add(new Job(id, recorder.record(stamp -> new MicrotaskQueued(stamp, id, kind, function, at)),
        action));
  }

  @Override
  public boolean isEmpty() {
    return jobs.isEmpty();
  }

  @Override
  public void drain() {
    for (var job = jobs.poll(); job != null; job = jobs.poll()) {
      run(job);
    }
    realm.realm().getAgent().processAllPromises(true);
  }

  private void run(Job job) {
    gate.pass();
    var outer = recorder.begin(job.queuedAt, stamp -> new CallbackStarted(stamp, job.id,
        CallbackKind.MICROTASK));
    var returned = false;
    try {
      job.action.run();
      returned = true;
    } catch (AbstractTruffleException e) {
      uncaught.accept(ScriptRealm.thrown(e));
    } finally {
      var threw = !returned;
      recorder.end(outer, stamp -> new CallbackEnded(stamp, job.id, threw));
    }
  }

  @Override
  public boolean reportRejections() {
    return rejections.report();
  }

  private record Tracker(Rejections rejections) implements PromiseRejectionTracker {
    @Override
    public void promiseRejected(JSDynamicObject promise, Object value) {
      Reasons.reword(value);
      rejections.rejected(promise, value);
    }

    @Override
    public void promiseRejectionHandled(JSDynamicObject promise) {
      rejections.handled(promise);
    }

    @Override
    public void promiseRejectedAfterResolved(JSDynamicObject promise, Object value) {
      rejections.settledAgain("reject", promise, value);
    }

    @Override
    public void promiseResolvedAfterResolved(JSDynamicObject promise, Object value) {
      rejections.settledAgain("resolve", promise, value);
    }
  }

  private static final class NoRejections implements Rejections {
    @Override
    public void rejected(Object promise, Object reason) {}

    @Override
    public void handled(Object promise) {}

    @Override
    public void settledAgain(String type, Object promise, Object value) {}

    @Override
    public boolean report() {
      return false;
    }
  }
}

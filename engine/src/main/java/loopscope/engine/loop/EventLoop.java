package loopscope.engine.loop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import loopscope.engine.trace.CallbackEvent.CloseQueued;
import loopscope.engine.trace.CallbackEvent.ReferenceChanged;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.IoEvent.RequestCompleted;
import loopscope.engine.trace.IoEvent.RequestDropped;
import loopscope.engine.trace.IoEvent.RequestStarted;
import loopscope.engine.trace.LoopEvent.LoopEnded;
import loopscope.engine.trace.LoopEvent.LoopStarted;
import loopscope.engine.trace.LoopEvent.PhaseEntered;
import loopscope.engine.trace.LoopEvent.PollEnded;
import loopscope.engine.trace.LoopEvent.PollStarted;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.Phase;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * One isolate's event loop. {@link #run} reads like libuv's diagram; the queues are in classes of their own.
 *
 * <p>The thread that constructs it owns it. Only {@link #complete}, {@link #interrupt} and {@link #wakeup} may be called from
 * elsewhere; the {@link Gate} too.
 *
 * @see <a href="https://docs.libuv.org/en/v1.x/design.html#the-i-o-loop">libuv: the I/O loop</a>
 */
public final class EventLoop implements AutoCloseable {
  /** A result that waits for the poll phase: of a handle's wait, or, without handle, of a request. */
  private record Completion(long id, long requestedAt, Callback callback, @Nullable Handle handle) {}

  private record Unasked(String operation, FunctionInfo function, Callback callback) {}

  private record Closing(long id, long queuedAt, Callback callback) {}

  /** How often libuv looks at what has become pending before it leaves poll. */
  private static final int PENDING_ROUNDS = 8;

  private final Thread owner = Thread.currentThread();
  private final Ticker ticker;
  private final Pacing pacing;
  private final Recorder recorder;
  private final Poller poller;
  private final WorkPool pool;
  private final Gate gate;
  private final AsyncContext context;
  private final LoopTime time;
  private final IdleTime idle;
  private final CallbackScope scope;
  private final Timers timers;
  private final Immediates immediates;

  private final Queue<Completion> completed = new ConcurrentLinkedQueue<>();
  private final Queue<Unasked> unasked = new ConcurrentLinkedQueue<>();
  private final Queue<Completion> pending = new ArrayDeque<>();
  private final NavigableSet<Async> woken = new ConcurrentSkipListSet<>();
  private Deque<Closing> closing = new ArrayDeque<>();
  private int requests;
  private int handles;
  private int listened;
  private long turn;
  private long lastId;
  private volatile long startedNanos = -1;
  private LoopRules rules = LoopRules.NODE_20;

  /** Makes the loop of the calling thread; {@code poolSize} is asked when the pool is first used: {@code UV_THREADPOOL_SIZE}. */
  public EventLoop(Schedule schedule, Recorder recorder, Poller poller, Checkpoint checkpoint, Gate gate,
      AsyncContext context, IntSupplier poolSize) {
    this.ticker = schedule.ticker();
    this.pacing = schedule.pacing(poller, poolSize);
    this.recorder = recorder;
    this.poller = poller;
    this.gate = gate;
    this.context = context;
    this.pool = new WorkPool(recorder, this, pacing, poolSize);
    this.time = new LoopTime(ticker);
    this.idle = new IdleTime(ticker);
    this.scope = new CallbackScope(recorder, gate, checkpoint);
    this.timers = new Timers(this, time, recorder, context, scope, checkpoint);
    this.immediates = new Immediates(this, recorder, context, scope, checkpoint);
  }

  /** Runs until nothing keeps the loop alive. May be called again when {@code beforeExit} has revived it. */
  public void run() {
    assertOwner();
    recorder.record(LoopStarted::new);
    startedNanos = startedNanos < 0 ? ticker.nanos() : startedNanos;
    time.update();
    if (isAlive() && !rules.timersBeforePoll()) {
      runTimers();
    }
    while (isAlive()) {
      gate.pass();
      runTurn();
    }
    recorder.record(LoopEnded::new);
  }

  private void runTurn() {
    turn++;
    recorder.record(stamp -> new TurnStarted(stamp, turn));
    if (rules.timersBeforePoll()) {
      time.update();
      runTimers();
    }
    enter(Phase.PENDING);
    runPending();
    enter(Phase.IDLE_PREPARE);
    poll();
    runImmediates();
    runClosing();
    if (!rules.timersBeforePoll()) {
      time.update();
      runTimers();
    }
  }

  /** Follows the rules of other releases of Node, before it first runs. */
  public void follow(LoopRules wanted) {
    assertOwner();
    rules = wanted;
  }

  /** Whether a timer, an immediate, a request, a handle or a close callback still waits and is referenced. */
  public boolean isAlive() {
    return timers.keepsAlive() || immediates.keepsAlive() || requests > 0 || handles > 0 || !closing
        .isEmpty();
  }

  /** How long poll may wait, in milliseconds: libuv's {@code uv_backend_timeout}. */
  private long pollTimeout() {
    if (immediates.keepsAlive() || !pending.isEmpty() || !closing.isEmpty() || !isAlive()) {
      return 0;
    }
    return timers.untilNext();
  }

  private void poll() {
    enter(Phase.POLL);
    var timeout = pollTimeout();
    recorder.record(stamp -> new PollStarted(stamp, timeout));
    idle.begin();
    pacing.poll(completed.isEmpty() && unasked.isEmpty() && woken.isEmpty() ? timeout : 0,
        requests + handles + listened);
    idle.end();
    gate.pass();
    time.update();
    takeUnasked();
    var ready = completed.size();
    recorder.record(stamp -> new PollEnded(stamp, ready + woken.size()));
    for (var left = ready; left > 0; left--) {
      left += complete(completed.remove()) ? 1 : 0;
    }
    runWoken();
    for (var round = 0; round < PENDING_ROUNDS && !pending.isEmpty(); round++) {
      runPending();
    }
  }

  /** One that is woken by one before it has its turn too; the others wait for the next poll. */
  private void runWoken() {
    for (var next = woken.isEmpty() ? null : woken.first(); next != null; next = woken.higher(next)) {
      woken.remove(next);
      next.run();
    }
  }

  private void runPending() {
    for (var left = pending.size(); left > 0; left--) {
      complete(pending.remove());
    }
  }

  /** Returns whether its handle has the next thing at once, as a listening socket that accepted several connections. */
  private boolean complete(Completion completion) {
    var handle = completion.handle;
    if (handle == null) {
      requests--;
    } else if (!handle.endsWait(completion.id)) {
      return false;
    }
    scope.call(completion.id, completion.requestedAt, CallbackKind.IO, completion.callback);
    return handle != null && handle.waitAgain();
  }

  private void runTimers() {
    enter(Phase.TIMERS);
    timers.run(rules);
  }

  private void runImmediates() {
    enter(Phase.CHECK);
    context.tellEnded();
    immediates.run(rules);
  }

  /** libuv keeps closing handles on a stack: the last one closed comes first. */
  private void runClosing() {
    enter(Phase.CLOSING);
    var taken = closing;
    closing = new ArrayDeque<>();
    for (var next : taken) {
      scope.call(next.id, next.queuedAt, CallbackKind.CLOSE, next.callback);
    }
  }

  private void enter(Phase phase) {
    recorder.record(stamp -> new PhaseEntered(stamp, phase));
  }

  /** What {@code setTimeout} and {@code setInterval} start. */
  public Timers timers() {
    return timers;
  }

  /** What {@code setImmediate} queues. */
  public Immediates immediates() {
    return immediates;
  }

  /** A name for the next callback of this isolate. */
  public long nextId() {
    return ++lastId;
  }

  /** Queues a handle's close callback for the closing phase. */
  public void addClosing(String handle, FunctionInfo function, @Nullable SourceRange at, Callback callback) {
    assertOwner();
    var id = nextId();
    var queuedAt = recorder.record(stamp -> new CloseQueued(stamp, id, handle, function, at));
    closing.push(new Closing(id, queuedAt, context.capture(handle).carry(callback)));
  }

  /** Gives work to the thread pool; the callback that {@code action} returns runs in a later poll phase. */
  public void submit(String operation, String target, FunctionInfo function, @Nullable SourceRange at,
      Supplier<Callback> action) {
    var request = startRequest(operation, target, true, function, at);
    pool.submit(request, action);
  }

  /** A request that was made and is not complete. */
  public record Request(long id, long requestedAt, AsyncContext.Captured context) {}

  /** Notes a request that something other than the pool will complete. The loop stays alive until then. */
  public Request startRequest(String operation, String target, boolean pooled, FunctionInfo function,
      @Nullable SourceRange at) {
    requests++;
    return recordRequest(recorder.running(), context.capture(operation), operation, target, pooled, function,
        at);
  }

  private Request recordRequest(long cause, AsyncContext.Captured captured, String operation, String target,
      boolean pooled,
      FunctionInfo function,
      @Nullable SourceRange at) {
    assertOwner();
    var id = nextId();
    var requestedAt = recorder.record(cause, stamp -> new RequestStarted(stamp, id, operation, target, pooled,
        function, at));
    return new Request(id, requestedAt, captured);
  }

  AsyncContext.Captured captureFor(String operation) {
    return context.captureLasting(operation);
  }

  /** Notes that a handle waits: as a request, which does not keep the loop alive by itself. */
  Request startWait(Handle.Awaited awaited) {
    return recordRequest(awaited.cause(), awaited.context(), awaited.operation(), awaited.target(), false,
        awaited.function(),
        awaited.at());
  }

  /** What a handle waited for is there. Its callback runs unless the handle stops before the callback's turn. */
  void endWait(Handle handle, Request wait, Callback callback) {
    recorder.record(wait.requestedAt, stamp -> new RequestCompleted(stamp, wait.id));
    completed.add(new Completion(wait.id, wait.requestedAt, wait.context.carry(callback), handle));
  }

  /** What a handle waited for is there, and this is the time for its callback. Poll phase. */
  void runWait(Handle handle, Request wait, Callback callback) {
    recorder.record(wait.requestedAt, stamp -> new RequestCompleted(stamp, wait.id));
    complete(new Completion(wait.id, wait.requestedAt, wait.context.carry(callback), handle));
  }

  /** Says whether what a handle waits for keeps the loop alive. */
  void recordReference(Request wait, boolean referenced) {
    recorder.record(stamp -> new ReferenceChanged(stamp, wait.id, referenced));
  }

  void dropWait(Request wait) {
    recorder.record(stamp -> new RequestDropped(stamp, wait.id));
  }

  /** Seq of what runs now: the cause of what it starts. */
  long running() {
    return recorder.running();
  }

  /** A request that needs no thread of the pool has its result. Any thread. */
  public void complete(Request request, Callback callback) {
    recorder.record(request.requestedAt, stamp -> new RequestCompleted(stamp, request.id));
    completeQuietly(request, callback);
  }

  /** The system answered a request at once: its callback runs before the next poll, or at the end of the one that is going on. */
  public void completeSoon(Request request, Callback callback) {
    assertOwner();
    recorder.record(request.requestedAt, stamp -> new RequestCompleted(stamp, request.id));
    pending.add(new Completion(request.id, request.requestedAt, request.context.carry(callback), null));
  }

  /** Something arrived that no request asked for and that does not keep the loop alive, such as a signal. Any thread. */
  public void interrupt(String operation, FunctionInfo function, Callback callback) {
    unasked.add(new Unasked(operation, function, callback));
    poller.wakeup();
  }

  /** Says that one more (or, with -1, one less) source is listened to that may {@link #interrupt} without keeping the loop alive. */
  public void countListened(int change) {
    assertOwner();
    listened += change;
  }

  private void takeUnasked() {
    for (var next = unasked.poll(); next != null; next = unasked.poll()) {
      complete(startRequest(next.operation, "", false, next.function, null), next.callback);
    }
  }

  /** A request ended without a result to tell. Loop thread. */
  public void drop(Request request) {
    assertOwner();
    requests--;
    dropWait(request);
  }

  /** The same, for work of the pool: its end was recorded. Any thread. */
  void completeQuietly(Request request, Callback callback) {
    completed.add(new Completion(request.id, request.requestedAt, request.context.carry(callback), null));
    poller.wakeup();
  }

  /** Says that one more (or, with -1, one less) referenced handle keeps the loop alive. */
  public void countHandles(int change) {
    assertOwner();
    handles += change;
  }

  /** When the loop first began to run, in nanoseconds since the start of the run; negative before. */
  public long startedNanos() {
    return startedNanos;
  }

  /** How long it has waited in poll, as {@code uv_metrics_idle_time}. */
  public long idleNanos() {
    return idle.nanos();
  }

  /** Milliseconds since the start of the run, read afresh, as Node's {@code getLibuvNow}. */
  public long now() {
    return time.update();
  }

  /** Runs what was woken in the next poll phase. Any thread. */
  void wake(Async async) {
    woken.add(async);
    poller.wakeup();
  }

  /** Forgets what was woken. */
  void forget(Async async) {
    woken.remove(async);
  }

  /** Ends a wait for I/O. Any thread. */
  public void wakeup() {
    poller.wakeup();
  }

  void assertOwner() {
    assert Thread.currentThread() == owner : "the loop belongs to " + owner + ", called by " + Thread
        .currentThread();
  }

  @Override
  public void close() {
    pool.close();
    pacing.close();
    poller.close();
  }
}

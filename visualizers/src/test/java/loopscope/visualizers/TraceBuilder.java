package loopscope.visualizers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import loopscope.engine.trace.CallbackEvent.CallbackCancelled;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackEvent.CloseQueued;
import loopscope.engine.trace.CallbackEvent.ImmediateQueued;
import loopscope.engine.trace.CallbackEvent.MicrotaskQueued;
import loopscope.engine.trace.CallbackEvent.TickQueued;
import loopscope.engine.trace.CallbackEvent.TimerStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.IoEvent.RequestCompleted;
import loopscope.engine.trace.IoEvent.RequestStarted;
import loopscope.engine.trace.IoEvent.WorkEnded;
import loopscope.engine.trace.IoEvent.WorkStarted;
import loopscope.engine.trace.LoopEvent.CheckpointEnded;
import loopscope.engine.trace.LoopEvent.CheckpointStarted;
import loopscope.engine.trace.LoopEvent.LoopEnded;
import loopscope.engine.trace.LoopEvent.LoopStarted;
import loopscope.engine.trace.LoopEvent.PhaseEntered;
import loopscope.engine.trace.LoopEvent.PollEnded;
import loopscope.engine.trace.LoopEvent.PollStarted;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.MicrotaskKind;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.Phase;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;

/** Writes a trace as the engine would: stamps, causes and ids come by themselves; callbacks go by their names. */
public final class TraceBuilder {
  private static final String FOLDER = "/home/student/hello/";
  private static final long STEP = 100_000;

  private final TraceLog log = new TraceLog();
  private final Map<String, Long> ids = new HashMap<>();
  private final Map<Long, Long> queued = new HashMap<>();
  private final Deque<Long> running = new ArrayDeque<>();
  private long nanos;
  private long turn;

  /** The trace so far; it grows with this builder. */
  public TraceLog log() {
    return log;
  }

  /** Appends an event made from its stamp, a tenth of a millisecond after the last. */
  public TraceBuilder add(Function<Stamp, TraceEvent> event) {
    return add(running.isEmpty() ? Stamp.NO_CAUSE : running.peek(), event);
  }

  private TraceBuilder add(long cause, Function<Stamp, TraceEvent> event) {
    log.append(event.apply(new Stamp(log.size(), nanos, 0, cause)));
    nanos += STEP;
    return this;
  }

  /** Lets time pass. */
  public TraceBuilder pass(long millis) {
    nanos += millis * 1_000_000;
    return this;
  }

  /** The process begins. */
  public TraceBuilder start() {
    return add(stamp -> new IsolateStarted(stamp, 4242, FOLDER + "main.js", List.of()));
  }

  /** A CommonJS module begins to run. */
  public TraceBuilder module(String file) {
    add(stamp -> new ModuleEvaluationStarted(stamp, FOLDER + file, ModuleFormat.COMMONJS));
    running.push(log.size() - 1L);
    return this;
  }

  /** The innermost module ends. */
  public TraceBuilder endModule(String file) {
    running.pop();
    return add(stamp -> new ModuleEvaluationEnded(stamp, FOLDER + file, false));
  }

  /** Queues a tick; {@code line} is where it is written and scheduled. */
  public TraceBuilder tick(String name, int line) {
    return add(stamp -> new TickQueued(stamp, id(name), function(name, line), at(line)));
  }

  /** Queues a promise reaction. */
  public TraceBuilder reaction(String name, int line) {
    return add(stamp -> new MicrotaskQueued(stamp, id(name), MicrotaskKind.REACTION, function(name, line),
        at(line)));
  }

  /** Queues an immediate. */
  public TraceBuilder immediate(String name, int line) {
    return add(stamp -> new ImmediateQueued(stamp, id(name), function(name, line), at(line)));
  }

  /** Starts a timer. */
  public TraceBuilder timer(String name, int line, long delay) {
    return add(stamp -> new TimerStarted(stamp, id(name), function(name, line), delay,
        nanos / 1_000_000 + delay, false, at(line)));
  }

  /** Queues a close callback. */
  public TraceBuilder close(String name, int line) {
    return add(stamp -> new CloseQueued(stamp, id(name), "Server", function(name, line), at(line)));
  }

  /** Cancels a timer or an immediate. */
  public TraceBuilder cancel(String name) {
    return add(stamp -> new CallbackCancelled(stamp, known(name), at(1)));
  }

  /** Makes a request to the system; it needs a thread of the pool when {@code pooled}. */
  public TraceBuilder request(String name, int line, String operation, String target, boolean pooled) {
    return add(stamp -> new RequestStarted(stamp, id(name), operation, target, pooled, function(name, line),
        at(line)));
  }

  /** A thread takes a request. */
  public TraceBuilder work(String name, int thread) {
    return add(Stamp.NO_CAUSE, stamp -> new WorkStarted(stamp, known(name), thread));
  }

  /** The thread is done with it. */
  public TraceBuilder workEnds(String name, int thread) {
    return add(Stamp.NO_CAUSE, stamp -> new WorkEnded(stamp, known(name), thread));
  }

  /** A request without a thread has its result. */
  public TraceBuilder complete(String name) {
    return add(Stamp.NO_CAUSE, stamp -> new RequestCompleted(stamp, known(name)));
  }

  /** A callback begins to run. */
  public TraceBuilder run(CallbackKind kind, String name) {
    var id = known(name);
    add(queuedAt(id), stamp -> new CallbackStarted(stamp, id, kind));
    running.push(log.size() - 1L);
    return this;
  }

  /** It returns. */
  public TraceBuilder end(String name) {
    running.pop();
    return add(Stamp.NO_CAUSE, stamp -> new CallbackEnded(stamp, known(name), false));
  }

  /** It throws. */
  public TraceBuilder fail(String name) {
    running.pop();
    return add(Stamp.NO_CAUSE, stamp -> new CallbackEnded(stamp, known(name), true));
  }

  /** Prints a line. */
  public TraceBuilder print(String text) {
    return add(stamp -> new OutputWritten(stamp, OutputStreamKind.STDOUT, text + "\n", at(1)));
  }

  /** A checkpoint begins. */
  public TraceBuilder checkpoint() {
    return add(CheckpointStarted::new);
  }

  /** It ends. */
  public TraceBuilder endCheckpoint() {
    return add(CheckpointEnded::new);
  }

  /** The loop begins. */
  public TraceBuilder loop() {
    return add(LoopStarted::new);
  }

  /** The next turn begins. */
  public TraceBuilder turn() {
    turn++;
    return add(stamp -> new TurnStarted(stamp, turn));
  }

  /** The loop enters a phase. */
  public TraceBuilder phase(Phase phase) {
    return add(stamp -> new PhaseEntered(stamp, phase));
  }

  /** A turn begins and goes on until it waits in poll. */
  public TraceBuilder toPoll(long timeout) {
    return turn().phase(Phase.PENDING).phase(Phase.IDLE_PREPARE).phase(Phase.POLL)
        .add(stamp -> new PollStarted(stamp, timeout));
  }

  /** The wait is over. */
  public TraceBuilder polled(int ready) {
    return add(stamp -> new PollEnded(stamp, ready));
  }

  /** From poll to the timers, without a callback. */
  public TraceBuilder toTimers() {
    return phase(Phase.CHECK).phase(Phase.CLOSING).phase(Phase.TIMERS);
  }

  /** The loop ends, and the process. */
  public TraceBuilder exit() {
    return add(LoopEnded::new).add(stamp -> new IsolateExited(stamp, 0));
  }

  private long known(String name) {
    return Objects.requireNonNull(ids.get(name), name);
  }

  private long queuedAt(long id) {
    return Objects.requireNonNull(queued.get(id));
  }

  private long id(String name) {
    var id = ids.computeIfAbsent(name, key -> ids.size() + 1L);
    queued.put(id, (long) log.size());
    return id;
  }

  private static FunctionInfo function(String name, int line) {
    return new FunctionInfo(name.startsWith("-") ? "" : name, at(line));
  }

  private static SourceRange at(int line) {
    return new SourceRange(FOLDER + "main.js", line, 1, line + 2, 3);
  }
}

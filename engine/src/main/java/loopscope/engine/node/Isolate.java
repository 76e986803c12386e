package loopscope.engine.node;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import loopscope.engine.loop.Checkpoint;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.Gate;
import loopscope.engine.net.NettyPoller;
import loopscope.engine.node.async.AsyncBinding;
import loopscope.engine.node.async.PromiseHookBinding;
import loopscope.engine.node.buffer.BufferBinding;
import loopscope.engine.node.child.ChildBinding;
import loopscope.engine.node.crypto.CryptoBindings;
import loopscope.engine.node.environment.Callbacks;
import loopscope.engine.node.environment.CoreModules;
import loopscope.engine.node.environment.Failures;
import loopscope.engine.node.environment.LoadedFiles;
import loopscope.engine.node.environment.ProcessExit;
import loopscope.engine.node.environment.Program;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.node.environment.WorkingDirectory;
import loopscope.engine.node.fs.FileBinding;
import loopscope.engine.node.fs.OpenFiles;
import loopscope.engine.node.fs.WatchBinding;
import loopscope.engine.node.http.HttpParserBinding;
import loopscope.engine.node.messaging.MessagingBinding;
import loopscope.engine.node.modules.ModuleBinding;
import loopscope.engine.node.net.DnsBinding;
import loopscope.engine.node.net.NetBinding;
import loopscope.engine.node.net.StreamBinding;
import loopscope.engine.node.os.OsBinding;
import loopscope.engine.node.process.ErrorBinding;
import loopscope.engine.node.process.ProcessBinding;
import loopscope.engine.node.process.SignalBinding;
import loopscope.engine.node.process.StdioBinding;
import loopscope.engine.node.process.TaskQueueBinding;
import loopscope.engine.node.process.TimerBinding;
import loopscope.engine.node.tls.TlsBinding;
import loopscope.engine.node.url.UrlBinding;
import loopscope.engine.node.vm.ContextifyBinding;
import loopscope.engine.node.worker.WorkerBinding;
import loopscope.engine.node.worker.WorkerBinding.Self;
import loopscope.engine.node.worker.WorkerStart;
import loopscope.engine.node.zlib.ZlibBinding;
import loopscope.engine.script.AsyncContexts;
import loopscope.engine.script.Inspection;
import loopscope.engine.script.Microtasks;
import loopscope.engine.script.PromiseTurns;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceSink;
import org.jspecify.annotations.Nullable;

/**
 * One Node process as the student sees it: a realm, an event loop on the thread that calls {@link #run}, a module cache, stdio and
 * an exit code of its own. {@link #pause}, {@link #resume} and {@link #cancel} may be called from any thread.
 */
public final class Isolate {
  /** The exit code of a process whose uncaughtException listener throws. */
  private static final int HANDLER_FAILED = 7;
  /** The exit code of a worker that failed, or was terminated when its program had begun. */
  private static final int WORKER_FAILED = 1;

  private final CompletableFuture<Program> launched = new CompletableFuture<>();
  private final IsolateGroup group;
  private final @Nullable WorkerStart worker;
  private final int number;
  private final Gate gate = new Gate();
  private final Recorder recorder;
  private volatile @Nullable ScriptRealm realm;
  private volatile @Nullable EventLoop loop;
  private volatile boolean terminated;
  private boolean begun;
  private volatile boolean cancelled;

  /** An isolate that gets its program by {@link #launch}. */
  public Isolate(Stdio stdio, TraceSink trace) {
    this(new IsolateGroup(stdio, trace), null);
  }

  /** An isolate that will run {@code program} and record at most {@code eventBudget} events. */
  public Isolate(Program program, Stdio stdio, TraceSink trace, long eventBudget) {
    this(stdio, trace);
    launch(program, eventBudget);
  }

  /** One more isolate of a run: a worker, or, without start, the main thread's. */
  Isolate(IsolateGroup group, @Nullable WorkerStart worker) {
    this.group = group;
    this.worker = worker;
    this.number = group.nextNumber();
    this.recorder = new Recorder(group.trace(), group.ticker()::nanos, number);
    if (worker != null) {
      recorder.limit(group.budget());
      launched.complete(worker.program());
    }
  }

  /** Says what to run, once, and how many events to record at most. Any thread. */
  public void launch(Program program, long eventBudget) {
    group.limit(eventBudget);
    recorder.limit(eventBudget);
    launched.complete(program);
  }

  /**
   * Loads the core library, then runs the program to its end, when it is launched. The calling thread is the loop thread
   * meanwhile.
   *
   * @return the exit code
   * @throws IsolateCancelled if {@link #cancel} ended it
   */
  public int run() {
    var exitCode = runToEnd();
    if (begun) {
      recorder.recordLast(stamp -> new IsolateExited(stamp, exitCode));
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
      return new Life(script).run();
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

  /** 0 for the main thread, 1 for the first worker. */
  int number() {
    return number;
  }

  /** When the loop began to run, negative before, and how long it has waited in poll, in nanoseconds. */
  long[] loopTimes() {
    var running = loop;
    return running == null ? new long[]{-1, 0} : new long[]{running.startedNanos(), running.idleNanos()};
  }

  Gate gate() {
    return gate;
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

  private void stop() {
    gate.cancel();
    var waiting = loop;
    if (waiting != null) {
      waiting.wakeup();
    }
    var running = realm;
    if (running != null) {
      running.cancel();
    }
  }

  /** The parts of a running isolate, made on its loop thread and gone when it ends. */
  private final class Life {
    private final ScriptRealm script;
    private final AsyncContexts contexts;
    private final Microtasks microtasks;
    private final Checkpoint checkpoint;
    private final NettyPoller poller;
    private final EventLoop events;
    private final CoreModules core;
    private final Failures failures;
    private final Environment environment;
    private final Workers workers = new Workers(group);
    private final MessagingBinding messaging;

    Life(ScriptRealm script) {
      this.script = script;
      contexts = new AsyncContexts(script);
      microtasks = new Microtasks(script, recorder, this::nextId, gate, contexts, e -> failures().report(e,
          false));
      checkpoint = new Checkpoint(recorder, microtasks, gate, contexts);
      poller = new NettyPoller();
      events = new EventLoop(group.ticker(), recorder, poller, checkpoint, gate, contexts, this::poolSize);
      loop = events;
      environment = new Environment(launched, script, events, checkpoint, recorder,
          new Callbacks(script, this::failures), worker == null ? new WorkingDirectory()
              : worker.directory(),
          new LoadedFiles(), group.ticker());
      messaging = new MessagingBinding(environment, group.channels());
      core = new CoreModules(script, bindings());
      failures = new Failures(script, recorder, core, environment.files(), worker == null ? HANDLER_FAILED
          : WORKER_FAILED);
    }

    private long nextId() {
      return events.nextId();
    }

    private Failures failures() {
      return failures;
    }

    private int poolSize() {
      try {
        return Math.clamp(Integer.parseInt(environment.program().environment().getOrDefault(
            "UV_THREADPOOL_SIZE", "4")), 1,
            1024);
      } catch (NumberFormatException e) {
        return 4;
      }
    }

    private Map<String, Supplier<Binding>> bindings() {
      var inspection = new Inspection(script);
      var stdio = group.stdio();
      var streams = new StdioBinding(environment, stdio);
      var files = new OpenFiles(streams.files());
      var bindings = new LinkedHashMap<String, Supplier<Binding>>();
      bindings.put("util", () -> inspection::util);
      bindings.put("types", () -> inspection::types);
      bindings.put("timers", () -> new TimerBinding(environment));
      bindings.put("task_queue", () -> new TaskQueueBinding(environment, microtasks));
      bindings.put("async_hooks", () -> new AsyncBinding(environment, contexts));
      bindings.put("promise_hooks", () -> new PromiseHookBinding(environment));
      bindings.put("errors", () -> new ErrorBinding(environment, this::failures));
      bindings.put("process", () -> new ProcessBinding(environment));
      bindings.put("stdio", () -> streams);
      bindings.put("signals", () -> new SignalBinding(environment));
      bindings.put("fs", () -> new FileBinding(environment, files));
      bindings.put("fs_watch", () -> new WatchBinding(environment));
      bindings.put("child_process", () -> new ChildBinding(environment, files, stdio));
      bindings.put("messaging", () -> messaging);
      bindings.put("worker", () -> new WorkerBinding(environment, workers, self()));
      bindings.put("url", () -> new UrlBinding(script));
      bindings.put("http_parser", () -> new HttpParserBinding(environment));
      bindings.put("os", () -> new OsBinding(environment));
      bindings.put("buffer", () -> new BufferBinding(environment));
      bindings.put("net", () -> new NetBinding(environment, poller));
      bindings.put("net_stream", () -> new StreamBinding(environment));
      bindings.put("dns", () -> new DnsBinding(environment));
      bindings.putAll(CryptoBindings.of(environment));
      bindings.put("contextify", () -> new ContextifyBinding(environment, this::failures));
      bindings.put("zlib", () -> new ZlibBinding(environment));
      bindings.put("tls", () -> new TlsBinding(environment));
      bindings.put("modules", () -> new ModuleBinding(environment, this::core, this::failures));
      return bindings;
    }

    private CoreModules core() {
      return core;
    }

    private @Nullable Self self() {
      return worker == null ? null : new Self(number, worker.port());
    }

    int run() {
      try (events) {
        return live();
      } finally {
        PromiseTurns.ignoreAll(script);
      }
    }

    private int live() {
      try {
        core.require("internal/bootstrap");
        begin(launched.join());
        if (lifecycle("runMain")) {
          checkpoint.run();
        }
        do {
          events.run();
          lifecycle("beforeExit");
          checkpoint.run();
        } while (events.isAlive());
        lifecycle("exit");
        throw new IllegalStateException("the end of the process returned");
      } finally {
        workers.stop();
        messaging.closePorts();
      }
    }

    private void begin(Program program) {
      if (worker == null) {
        environment.directory().change(program.directory());
      }
      var file = program.file();
      gate.pass();
      begun = true;
      group.ticker().go();
      recorder.record(worker == null ? Stamp.NO_CAUSE : worker.cause(), stamp -> new IsolateStarted(stamp,
          ProcessHandle.current().pid(), file == null ? "" : file.toString(), program.arguments()));
    }

    /** Calls a function of the core library that stands at a turn of the process's life. Returns false if it threw. */
    private boolean lifecycle(String function, Object... arguments) {
      var exports = core.require("internal/process/lifecycle");
      var target = Objects.requireNonNull(script.get(exports, function));
      return environment.callbacks().calling(target, exports, arguments).run();
    }
  }
}

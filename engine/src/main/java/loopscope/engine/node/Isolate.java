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
import loopscope.engine.loop.RealTicker;
import loopscope.engine.net.NettyPoller;
import loopscope.engine.node.async.AsyncBinding;
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
import loopscope.engine.node.zlib.ZlibBinding;
import loopscope.engine.script.AsyncContexts;
import loopscope.engine.script.Inspection;
import loopscope.engine.script.Microtasks;
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
  private final CompletableFuture<Program> launched = new CompletableFuture<>();
  private final Stdio stdio;
  private final RealTicker ticker = new RealTicker();
  private final Gate gate = new Gate();
  private final Recorder recorder;
  private volatile @Nullable ScriptRealm realm;
  private volatile @Nullable EventLoop loop;
  private volatile boolean paused;
  private volatile boolean cancelled;

  /** An isolate that gets its program by {@link #launch}. */
  public Isolate(Stdio stdio, TraceSink trace) {
    this.stdio = stdio;
    this.recorder = new Recorder(trace, ticker::nanos, 0);
  }

  /** An isolate that will run {@code program} and record at most {@code eventBudget} events. */
  public Isolate(Program program, Stdio stdio, TraceSink trace, long eventBudget) {
    this(stdio, trace);
    launch(program, eventBudget);
  }

  /** Says what to run, once, and how many events to record at most. Any thread. */
  public void launch(Program program, long eventBudget) {
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
    recorder.recordLast(stamp -> new IsolateExited(stamp, exitCode));
    return exitCode;
  }

  private int runToEnd() {
    try (var script = new ScriptRealm(recorder::isRecording)) {
      realm = script;
      if (cancelled) {
        throw new CancellationException();
      }
      return new Life(script).run();
    } catch (ProcessExit exit) {
      return exit.code;
    } catch (RuntimeException | Error e) {
      if (cancelled) {
        throw new IsolateCancelled(e);
      }
      throw e;
    } finally {
      realm = null;
      loop = null;
    }
  }

  /** Makes the program wait before its next callback, and its clock stand still. */
  public void pause() {
    paused = true;
    ticker.stop();
    gate.close();
  }

  /** Lets a paused program go on. */
  public void resume() {
    paused = false;
    ticker.go();
    gate.open();
  }

  /** Ends the program wherever it is. Does nothing once it has ended. */
  public void cancel() {
    cancelled = true;
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

    Life(ScriptRealm script) {
      this.script = script;
      contexts = new AsyncContexts(script);
      microtasks = new Microtasks(script, recorder, this::nextId, gate, contexts, e -> failures().report(e,
          false));
      checkpoint = new Checkpoint(recorder, microtasks, gate, contexts);
      poller = new NettyPoller();
      events = new EventLoop(ticker, recorder, poller, checkpoint, gate, contexts, this::poolSize);
      loop = events;
      environment = new Environment(launched, script, events, checkpoint, recorder,
          new Callbacks(script, this::failures), new WorkingDirectory(), new LoadedFiles(),
          ticker);
      core = new CoreModules(script, bindings());
      failures = new Failures(script, recorder, core, environment.files());
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
      var streams = new StdioBinding(environment, stdio);
      var files = new OpenFiles(streams.files());
      var bindings = new LinkedHashMap<String, Supplier<Binding>>();
      bindings.put("util", () -> inspection::util);
      bindings.put("types", () -> inspection::types);
      bindings.put("timers", () -> new TimerBinding(environment));
      bindings.put("task_queue", () -> new TaskQueueBinding(environment, microtasks));
      bindings.put("async_hooks", () -> new AsyncBinding(environment, contexts));
      bindings.put("errors", () -> new ErrorBinding(environment, this::failures));
      bindings.put("process", () -> new ProcessBinding(environment));
      bindings.put("stdio", () -> streams);
      bindings.put("signals", () -> new SignalBinding(environment));
      bindings.put("fs", () -> new FileBinding(environment, files));
      bindings.put("fs_watch", () -> new WatchBinding(environment));
      bindings.put("child_process", () -> new ChildBinding(environment, files, stdio));
      bindings.put("messaging", () -> new MessagingBinding(environment));
      bindings.put("url", () -> new UrlBinding(script));
      bindings.put("http_parser", () -> new HttpParserBinding(environment));
      bindings.put("os", () -> new OsBinding(environment));
      bindings.put("buffer", () -> new BufferBinding(environment));
      bindings.put("net", () -> new NetBinding(environment, poller));
      bindings.put("net_stream", () -> new StreamBinding(environment));
      bindings.put("dns", () -> new DnsBinding(environment));
      bindings.putAll(CryptoBindings.of(environment));
      bindings.put("contextify", () -> new ContextifyBinding(environment));
      bindings.put("zlib", () -> new ZlibBinding(environment));
      bindings.put("tls", () -> new TlsBinding(environment));
      bindings.put("modules", () -> new ModuleBinding(environment, this::core));
      return bindings;
    }

    private CoreModules core() {
      return core;
    }

    int run() {
      try (events) {
        core.require("internal/bootstrap");
        var program = launched.join();
        environment.directory().change(program.directory());
        var file = program.file();
        gate.pass();
        ticker.go();
        recorder.record(Stamp.NO_CAUSE, stamp -> new IsolateStarted(stamp, ProcessHandle.current().pid(),
            file == null ? "" : file.toString(), program.arguments()));
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
        contexts.scopes().close();
      }
    }

    /** Calls a function of the core library that stands at a turn of the process's life. Returns false if it threw. */
    private boolean lifecycle(String function, Object... arguments) {
      var exports = core.require("internal/process/lifecycle");
      var target = Objects.requireNonNull(script.get(exports, function));
      return environment.callbacks().calling(target, exports, arguments).run();
    }
  }
}

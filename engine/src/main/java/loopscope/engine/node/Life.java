package loopscope.engine.node;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import loopscope.engine.node.environment.Program;
import loopscope.engine.node.fork.ChannelEnd;
import loopscope.engine.node.fork.ForkBinding;
import loopscope.engine.node.fs.FileBinding;
import loopscope.engine.node.fs.OpenFiles;
import loopscope.engine.node.fs.WatchBinding;
import loopscope.engine.node.http.HttpParserBinding;
import loopscope.engine.node.messaging.MessagingBinding;
import loopscope.engine.node.modules.ModuleBinding;
import loopscope.engine.node.modules.PublishedModules;
import loopscope.engine.node.net.ConnectionRecording;
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
import loopscope.engine.node.streams.StreamRecording;
import loopscope.engine.node.tls.TlsBinding;
import loopscope.engine.node.url.UrlBinding;
import loopscope.engine.node.vm.ContextifyBinding;
import loopscope.engine.node.worker.WorkerBinding;
import loopscope.engine.node.worker.WorkerBinding.Self;
import loopscope.engine.node.zlib.ZlibBinding;
import loopscope.engine.script.AsyncContexts;
import loopscope.engine.script.Inspection;
import loopscope.engine.script.Microtasks;
import loopscope.engine.script.PromiseTurns;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.RunEvent.RulesChosen;
import loopscope.engine.trace.RunEvent.ScheduleDrawn;
import org.jspecify.annotations.Nullable;

/** The parts of a running isolate and the turns of its life. Made on its loop thread, and gone when it ends. */
final class Life {
  /** The exit code of a process whose uncaughtException listener throws; a worker ends as with any other exception. */
  private static final int HANDLER_FAILED = 7;
  private static final int WORKER_FAILED = 1;

  private final Isolate isolate;
  private final IsolateGroup group;
  private final Origin origin;
  private final Recorder recorder;
  private final Gate gate;
  private final ScriptRealm script;
  private final AsyncContexts contexts;
  private final Microtasks microtasks;
  private final Checkpoint checkpoint;
  private final NettyPoller poller;
  private final EventLoop events;
  private final CoreModules core;
  private final Failures failures;
  private final Environment environment;
  private final Workers workers;
  private final MessagingBinding messaging;
  /** To the processes that were forked here. */
  private final Set<ChannelEnd> channels = new HashSet<>();

  Life(Isolate isolate, ScriptRealm script) {
    this.isolate = isolate;
    this.group = isolate.group();
    this.origin = isolate.origin();
    this.recorder = isolate.recorder();
    this.gate = isolate.gate();
    this.script = script;
    workers = new Workers(group);
    contexts = new AsyncContexts(script);
    microtasks = new Microtasks(script, recorder, this::nextId, gate, contexts, e -> failures().report(e,
        false));
    checkpoint = new Checkpoint(recorder, microtasks, gate, contexts);
    poller = new NettyPoller();
    events = new EventLoop(group.schedule(), recorder, poller, checkpoint, gate, contexts, this::poolSize);
    environment = new Environment(isolate.launched(), script, events, checkpoint, recorder,
        new Callbacks(script, this::failures), origin.process(), new LoadedFiles(), group.ticker());
    messaging = new MessagingBinding(environment, group.channels());
    core = new CoreModules(script, bindings());
    failures = new Failures(script, recorder, core, environment.files(), isWorker() ? WORKER_FAILED
        : HANDLER_FAILED);
  }

  EventLoop loop() {
    return events;
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
    var stdio = origin.process().stdio();
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
    bindings.put("fork", () -> new ForkBinding(environment, files, group.forked(), channel(), channels));
    bindings.put("messaging", () -> messaging);
    bindings.put("worker", () -> new WorkerBinding(environment, workers, self()));
    bindings.put("url", () -> new UrlBinding(script));
    bindings.put("http_parser", () -> new HttpParserBinding(environment));
    bindings.put("os", () -> new OsBinding(environment));
    bindings.put("buffer", () -> new BufferBinding(environment));
    bindings.put("net", () -> new NetBinding(environment, poller));
    bindings.put("net_stream", () -> new StreamBinding(environment));
    bindings.put("streams", () -> new StreamRecording(environment));
    bindings.put("connections", () -> new ConnectionRecording(environment));
    bindings.put("dns", () -> new DnsBinding(environment));
    bindings.putAll(CryptoBindings.of(environment));
    bindings.put("contextify", () -> new ContextifyBinding(environment, this::failures));
    bindings.put("zlib", () -> new ZlibBinding(environment));
    bindings.put("tls", () -> new TlsBinding(environment));
    bindings.put("modules", () -> new ModuleBinding(environment, this::core, this::failures));
    bindings.put("modules_published", () -> new PublishedModules(environment));
    return bindings;
  }

  private CoreModules core() {
    return core;
  }

  private @Nullable Self self() {
    return origin instanceof Origin.Worker(var start) ? new Self(isolate.number(), start.port()) : null;
  }

  private @Nullable ChannelEnd channel() {
    return origin instanceof Origin.Forked(var start) ? start.channel() : null;
  }

  private boolean isWorker() {
    return origin instanceof Origin.Worker;
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
      begin(isolate.launched().join());
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
      channels.forEach(ChannelEnd::close);
    }
  }

  private void begin(Program program) {
    if (!isWorker()) {
      environment.directory().change(program.directory());
    }
    var file = program.file();
    gate.pass();
    isolate.begin();
    group.ticker().go();
    recorder.record(origin.cause(), stamp -> new IsolateStarted(stamp, origin.process().pid(), file == null
        ? ""
        : file.toString(), program.arguments()));
    follow(group.settings().rules());
    if (group.schedule().isVirtual()) {
      recorder.record(stamp -> new ScheduleDrawn(stamp, group.settings().seed()));
      call("internal/process/virtual_time", "setUp");
    }
    script.recordSteps(recorder, group::level);
  }

  private void follow(LoopRules rules) {
    events.follow(rules);
    if (rules != LoopRules.NODE_20) {
      recorder.record(stamp -> new RulesChosen(stamp, rules));
    }
  }

  /** Calls a function of the core library that stands at a turn of the process's life. Returns false if it threw. */
  private boolean lifecycle(String function, Object... arguments) {
    return call("internal/process/lifecycle", function, arguments);
  }

  private boolean call(String module, String function, Object... arguments) {
    var exports = core.require(module);
    var target = Objects.requireNonNull(script.get(exports, function));
    return environment.callbacks().calling(target, exports, arguments).run();
  }
}

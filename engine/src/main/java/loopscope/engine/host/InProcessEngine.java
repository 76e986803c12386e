package loopscope.engine.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import loopscope.engine.client.Launch;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.client.Sandbox;
import loopscope.engine.client.UserEnvironment;
import loopscope.engine.loop.LoopThread;
import loopscope.engine.node.Isolate;
import loopscope.engine.node.IsolateCancelled;
import loopscope.engine.node.environment.Permission;
import loopscope.engine.node.environment.Program;
import loopscope.engine.protocol.TraceHeader;
import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.NodeVersion;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.TraceSink;
import org.jspecify.annotations.Nullable;

/** The engine in the command line's own process. */
public final class InProcessEngine implements LocalEngine {
  private static final int CANCELLED_EXIT = 1;
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Set<OutputStreamKind> ALL = EnumSet.allOf(OutputStreamKind.class);

  /** For the service loader. */
  public InProcessEngine() {}

  @Override
  public int run(List<String> arguments, LoopRules rules) {
    var program = Program.ofCommandLine(arguments, HERE, UserEnvironment.variables(),
        Permission.UNRESTRICTED);
    return run(new Isolate(program, new ProcessStdio(ALL), new NoTrace(), RunSettings.within(
        NoTrace.BUDGET).by(rules)));
  }

  @Override
  public int run(List<String> arguments, LoopRules rules, Sandbox sandbox,
      Consumer<PermissionDenied> denied) {
    var program = Program.ofCommandLine(arguments, HERE, sandbox.environment(UserEnvironment.variables()),
        permission(
            sandbox));
    return run(new Isolate(program, new ProcessStdio(ALL), new Denials(denied), RunSettings.within(
        Long.MAX_VALUE).by(rules)));
  }

  @Override
  public int record(Launch launch, TraceSink sink, Set<OutputStreamKind> shown) {
    return run(new Isolate(program(launch), new ProcessStdio(shown), sink, launch.settings()));
  }

  @Override
  public int trace(Launch launch, OutputStream out, Set<OutputStreamKind> shown) throws IOException {
    var trace = new FileTrace(out, header(launch));
    var isolate = new Isolate(program(launch), new ProcessStdio(shown), trace, launch.settings());
    trace.onFailure(() -> Thread.ofPlatform().daemon().start(isolate::cancel));
    var killed = new Thread(trace::close);
    Runtime.getRuntime().addShutdownHook(killed);
    var exitCode = run(isolate);
    Runtime.getRuntime().removeShutdownHook(killed);
    trace.close();
    trace.check();
    return exitCode;
  }

  @Override
  public OptionalInt explore(Launch launch, TraceSink trace, Duration limit) {
    var isolate = new Isolate(program(launch), new SilentStdio(), trace, launch.settings(), Schedules.of(
        launch.settings()));
    var result = new FutureTask<>(isolate::run);
    LoopThread.of(result).start();
    try {
      return OptionalInt.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      isolate.cancel();
      return OptionalInt.empty();
    } catch (ExecutionException e) {
      return OptionalInt.of(failed(e.getCause()));
    } catch (InterruptedException e) {
      isolate.cancel();
      return OptionalInt.empty();
    }
  }

  private static Program program(Launch launch) {
    var sandbox = launch.sandbox();
    return new Program(launch.program(), launch.arguments(), launch.directory(), launch.environment(),
        sandbox == null ? Permission.UNRESTRICTED : permission(sandbox));
  }

  private static Permission permission(Sandbox sandbox) {
    return new loopscope.engine.node.environment.Sandbox(sandbox.reachable(), sandbox.programs());
  }

  private static TraceHeader header(Launch launch) {
    return new TraceHeader(launch.program().toString(), launch.arguments(), launch.directory().toString(),
        NodeVersion.FOLLOWED, Instant.now().toString());
  }

  private static int run(Isolate isolate) {
    var result = new FutureTask<>(isolate::run);
    LoopThread.of(result).start();
    try {
      return result.get();
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (InterruptedException e) {
      isolate.cancel();
      return CANCELLED_EXIT;
    }
  }

  private static int failed(@Nullable Throwable cause) {
    if (cause instanceof IsolateCancelled) {
      return CANCELLED_EXIT;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}

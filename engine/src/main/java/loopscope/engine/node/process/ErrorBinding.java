package loopscope.engine.node.process;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.util.Map;
import java.util.function.Supplier;
import loopscope.engine.node.environment.Failures;
import loopscope.engine.node.environment.ProcessExit;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ProcessEvent.RejectionUnhandled;
import loopscope.engine.trace.Recorder;

/** Failures of the process for the core library. */
public final class ErrorBinding implements Binding {
  private final ScriptRealm realm;
  private final Recorder recorder;
  private final Supplier<Failures> failures;

  /** Works for the isolate of {@code environment}. */
  public ErrorBinding(Environment environment, Supplier<Failures> failures) {
    this.realm = environment.realm();
    this.recorder = environment.recorder();
    this.failures = failures;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("triggerUncaughtException", arguments -> {
      failures.get().report(realm.throwing(arguments.raw(0)), arguments.flag(1));
      return null;
    }, "recordRejection", arguments -> {
      var reason = ScriptRealm.text(arguments.raw(0));
      var handled = arguments.flag(1);
      recorder.record(stamp -> new RejectionUnhandled(stamp, reason, handled));
      return null;
    }, "exit", arguments -> {
      throw new ProcessExit(arguments.integer(0));
    });
  }
}

package loopscope.engine.node;

import java.util.Map;
import java.util.function.Supplier;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ProcessEvent.RejectionUnhandled;
import loopscope.engine.trace.Recorder;

/** Failures of the process for the core library. */
final class ErrorBinding {
  private final ScriptRealm realm;
  private final Recorder recorder;
  private final Supplier<Failures> failures;

  ErrorBinding(ScriptRealm realm, Recorder recorder, Supplier<Failures> failures) {
    this.realm = realm;
    this.recorder = recorder;
    this.failures = failures;
  }

  Map<String, NativeFunction> functions() {
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

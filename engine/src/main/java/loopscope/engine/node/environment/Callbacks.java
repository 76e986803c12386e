package loopscope.engine.node.environment;

import java.util.List;
import java.util.function.Supplier;
import loopscope.engine.loop.Callback;
import loopscope.engine.script.ScriptException;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Makes loop callbacks of JavaScript functions: what they throw goes to the process's failures. */
public final class Callbacks {
  private final ScriptRealm realm;
  private final Supplier<Failures> failures;

  public Callbacks(ScriptRealm realm, Supplier<Failures> failures) {
    this.realm = realm;
    this.failures = failures;
  }

  /** Calls {@code function} with {@code arguments}. */
  public Callback calling(Object function, Object receiver, @Nullable Object... arguments) {
    return guarded(() -> realm.call(function, receiver, arguments));
  }

  /** Calls {@code function} with what an array holds. */
  public Callback applying(Object function, Object receiver, List<Object> arguments) {
    return guarded(() -> realm.call(function, receiver, arguments.toArray()));
  }

  /** Runs {@code action}, which may throw what JavaScript threw. */
  public Callback guarded(Runnable action) {
    return () -> {
      try {
        action.run();
        return true;
      } catch (ScriptException e) {
        failures.get().report(e, false);
        return false;
      }
    };
  }
}

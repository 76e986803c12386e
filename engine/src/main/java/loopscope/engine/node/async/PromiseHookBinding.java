package loopscope.engine.node.async;

import java.util.Map;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.PromiseTurns;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Hooks on promises for {@code v8.promiseHooks}. */
public final class PromiseHookBinding implements Binding {
  private final ScriptRealm realm;
  private PromiseTurns.@Nullable Listener listener;

  /** Works for the isolate of {@code environment}. */
  public PromiseHookBinding(Environment environment) {
    this.realm = environment.realm();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("listen", this::listen);
  }

  /** {@code listen(turn)}: {@code turn(name, promise, parent)}; without it, nobody listens. */
  private @Nullable Object listen(Arguments arguments) {
    if (listener != null) {
      PromiseTurns.ignore(realm, listener);
      listener = null;
    }
    if (arguments.value(0) != null) {
      listener = new Hook(realm, arguments.object(0));
      PromiseTurns.listen(realm, listener);
    }
    return null;
  }

  private record Hook(ScriptRealm realm, Object turn) implements PromiseTurns.Listener {
    @Override
    public void init(Object promise, @Nullable Object parent) {
      realm.call(turn, ScriptRealm.undefined(), "init", promise, parent);
    }

    @Override
    public void before(Object promise) {
      realm.call(turn, ScriptRealm.undefined(), "before", promise);
    }

    @Override
    public void after(Object promise) {
      realm.call(turn, ScriptRealm.undefined(), "after", promise);
    }

    @Override
    public void settled(Object promise) {
      realm.call(turn, ScriptRealm.undefined(), "settled", promise);
    }
  }
}

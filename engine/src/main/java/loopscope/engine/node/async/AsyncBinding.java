package loopscope.engine.node.async;

import java.util.Map;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.AsyncContexts;
import loopscope.engine.script.AsyncScopes;
import loopscope.engine.script.AsyncScopes.Scope;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** The async context and the async ids for {@code async_hooks}. */
public final class AsyncBinding implements Binding {
  private final ScriptRealm realm;
  private final AsyncContexts contexts;
  private final AsyncScopes scopes;

  /** Works for the isolate of {@code environment}. */
  public AsyncBinding(Environment environment, AsyncContexts contexts) {
    this.realm = environment.realm();
    this.contexts = contexts;
    this.scopes = contexts.scopes();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.ofEntries(Map.entry("stores", arguments -> contexts.stores()), Map.entry("setStores",
        arguments -> done(() -> contexts.setStores(arguments.raw(0)))),
        Map.entry("count", arguments -> done(scopes::count)), Map.entry("listen", this::listen),
        Map.entry("executionId", arguments -> (double) scopes.current().id()),
        Map.entry("triggerId", arguments -> (double) scopes.current().trigger()),
        Map.entry("resource", arguments -> scopes.current().resource()),
        Map.entry("open", arguments -> scopes.open(arguments.string(0), arguments.number(1),
            arguments.object(2))), Map.entry("id", arguments -> (double) scope(arguments).id()),
        Map.entry("trigger", arguments -> (double) scope(arguments).trigger()),
        Map.entry("enter", arguments -> done(() -> scopes.enter(scope(arguments)))),
        Map.entry("leave", arguments -> done(scopes::leave)),
        Map.entry("end", arguments -> done(() -> scopes.end(scope(arguments)))),
        Map.entry("tellEnded", arguments -> done(scopes::tellEnded)));
  }

  private static @Nullable Object done(Runnable action) {
    action.run();
    return null;
  }

  private static Scope scope(Arguments arguments) {
    return (Scope) arguments.object(0);
  }

  /** {@code listen(init, turn)}: {@code init(id, type, trigger, resource)}, {@code turn(name, id)}; without them, nobody listens. */
  private @Nullable Object listen(Arguments arguments) {
    scopes.listen(arguments.value(0) == null ? null
        : new Hooks(realm, arguments.object(0), arguments.object(
            1)));
    return null;
  }

  private record Hooks(ScriptRealm realm, Object init, Object turn) implements AsyncScopes.Listener {
    @Override
    public void init(Scope scope, String type) {
      realm.call(init, ScriptRealm.undefined(), (double) scope.id(), type, (double) scope.trigger(), scope
          .resource());
    }

    @Override
    public void before(long id) {
      tell("before", id);
    }

    @Override
    public void after(long id) {
      tell("after", id);
    }

    @Override
    public void destroy(long id) {
      tell("destroy", id);
    }

    @Override
    public void promiseResolve(long id) {
      tell("promiseResolve", id);
    }

    private void tell(String name, long id) {
      realm.call(turn, ScriptRealm.undefined(), name, (double) id);
    }
  }
}

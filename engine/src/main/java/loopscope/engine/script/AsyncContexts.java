package loopscope.engine.script;

import com.oracle.truffle.js.runtime.JSAgent;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.Undefined;
import loopscope.engine.loop.AsyncContext;
import loopscope.engine.loop.Callback;

/**
 * The async context of a realm: GraalJS's own, which it takes along with promise jobs. It holds one value, which only the core
 * library understands. With {@link AsyncScopes}, callbacks have ids as well.
 *
 * @see <a href="https://github.com/tc39/proposal-async-context">AsyncContext proposal</a>
 */
public final class AsyncContexts implements AsyncContext {
  private static final Symbol STORES = Symbol.create(Strings.fromJavaString("stores"));

  private final JSAgent agent;
  private final AsyncScopes scopes;

  /** The context of the realm, empty so far. */
  public AsyncContexts(ScriptRealm realm) {
    this.agent = realm.realm().getAgent();
    this.scopes = new AsyncScopes(realm);
  }

  /** The ids of what runs. */
  public AsyncScopes scopes() {
    return scopes;
  }

  /** The value that is in force, or undefined. */
  public Object stores() {
    return agent.getAsyncContextMapping().getOrDefault(STORES, Undefined.instance);
  }

  /** Puts another value in force, until the callback that runs returns. */
  public void setStores(Object stores) {
    agent.asyncContextSwap(agent.getAsyncContextMapping().withMapping(STORES, stores));
  }

  @Override
  public Captured capture(String type) {
    return capture(type, false);
  }

  @Override
  public Captured captureLasting(String type) {
    return capture(type, true);
  }

  private Captured capture(String type, boolean lasting) {
    var mapping = agent.getAsyncContextMapping();
    if (!scopes.areCounted()) {
      return callback -> () -> {
        var outer = agent.asyncContextSwap(mapping);
        try {
          return callback.run();
        } finally {
          agent.asyncContextSwap(outer);
        }
      };
    }
    var scope = scopes.open(type);
    return callback -> () -> {
      var outer = agent.asyncContextSwap(mapping);
      try {
        return runIn(scope, lasting, callback);
      } finally {
        agent.asyncContextSwap(outer);
      }
    };
  }

  private boolean runIn(AsyncScopes.Scope scope, boolean lasting, Callback callback) {
    scopes.enter(scope);
    try {
      return callback.run();
    } finally {
      scopes.leave();
      if (!lasting) {
        scopes.end(scope);
      }
    }
  }

  @Override
  public void tellEnded() {
    scopes.tellEnded();
  }
}

package loopscope.engine.script;

import com.oracle.truffle.js.runtime.JSAgent;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.PromiseHook;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The turns in the lives of a realm's promises, told to those who listen. While nobody does it costs nothing. Loop thread.
 *
 * @see <a href="https://nodejs.org/docs/latest-v20.x/api/v8.html#promise-hooks">Node: promise hooks</a>
 */
public final class PromiseTurns {

  /** Hears of promises; each is the JavaScript object. */
  public interface Listener {

    /** One was made; {@code parent} is the promise it follows from, null without. */
    void init(Object promise, @Nullable Object parent);

    /** Its reaction is about to run. */
    void before(Object promise);

    /** Its reaction has run. */
    void after(Object promise);

    /** It was resolved or rejected. */
    void settled(Object promise);
  }

  /** Realms of one engine share a promise hook: it looks for the agent that runs. */
  private static final Map<JSAgent, List<Listener>> LISTENERS = new ConcurrentHashMap<>();

  private PromiseTurns() {}

  /** One more listener. */
  public static void listen(ScriptRealm realm, Listener listener) {
    LISTENERS.merge(realm.realm().getAgent(), List.of(listener), (before, one) -> Stream.concat(before
        .stream(), one.stream()).toList());
    realm.context().setPromiseHook(PromiseTurns::tell);
  }

  /** Tells it nothing more. */
  public static void ignore(ScriptRealm realm, Listener listener) {
    LISTENERS.computeIfPresent(realm.realm().getAgent(), (agent, all) -> {
      var left = all.stream().filter(each -> each != listener).toList();
      return left.isEmpty() ? null : left;
    });
  }

  /** The isolate ends. */
  public static void ignoreAll(ScriptRealm realm) {
    LISTENERS.remove(realm.realm().getAgent());
  }

  private static void tell(int type, JSDynamicObject promise, JSDynamicObject parent) {
    for (var listener : LISTENERS.getOrDefault(JSRealm.get(null).getAgent(), List.of())) {
      switch (type) {
        case PromiseHook.TYPE_INIT -> listener.init(promise, parent == Undefined.instance ? null : parent);
        case PromiseHook.TYPE_BEFORE -> listener.before(promise);
        case PromiseHook.TYPE_AFTER -> listener.after(promise);
        case PromiseHook.TYPE_RESOLVE -> listener.settled(promise);
        default -> throw new IllegalArgumentException("a promise hook of type " + type);
      }
    }
  }
}

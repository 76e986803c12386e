package loopscope.engine.script;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The async ids of an isolate: every callback, and with a listener every promise, has one, and the id of what scheduled it.
 * Nothing is counted before a program asks. Loop thread.
 *
 * @see <a href="https://nodejs.org/docs/latest-v20.x/api/async_hooks.html">Node: async_hooks</a>
 */
public final class AsyncScopes {

  /** What a callback runs in; {@code resource} is the object that stands for it. */
  public record Scope(long id, long trigger, Object resource) {}

  /** The turns in a scope's life, as a hook hears of them. */
  public interface Listener {

    void init(Scope scope, String type);

    void before(long id);

    void after(long id);

    void destroy(long id);

    void promiseResolve(long id);
  }

  /** Keeps a promise's scope where no program sees it. */
  private static final HiddenKey SCOPE = new HiddenKey("AsyncScope");

  private final ScriptRealm realm;
  private final Promises promises = new Promises();
  private final Deque<Scope> outer = new ArrayDeque<>();
  private final Deque<Long> ended = new ArrayDeque<>();
  private long lastId = 1;
  private @Nullable Scope current;
  private @Nullable Listener listener;

  AsyncScopes(ScriptRealm realm) {
    this.realm = realm;
  }

  /** Begins to count: the main program has the id 1. */
  public void count() {
    if (current == null) {
      current = new Scope(1, 0, realm.object(Map.of()));
    }
  }

  boolean areCounted() {
    return current != null;
  }

  /** The scope that runs. */
  public Scope current() {
    if (current == null) {
      throw new IllegalStateException("scopes are not counted");
    }
    return current;
  }

  /** Says who is told, or that nobody is. */
  public void listen(@Nullable Listener listener) {
    this.listener = listener;
    promises.listen(listener != null);
  }

  /** A name for a scope. */
  public long nextId() {
    return ++lastId;
  }

  Scope open(String type) {
    return open(type, current().id, realm.object(Map.of()));
  }

  /** Makes a scope for what is scheduled now. */
  public Scope open(String type, long trigger, Object resource) {
    var scope = new Scope(nextId(), trigger, resource);
    if (listener != null) {
      listener.init(scope, type);
    }
    return scope;
  }

  /** Goes into a scope. */
  public void enter(Scope scope) {
    outer.push(current());
    current = scope;
    if (listener != null) {
      listener.before(scope.id);
    }
  }

  /** Leaves the scope that was entered last. */
  public void leave() {
    if (listener != null) {
      listener.after(current().id);
    }
    current = outer.pop();
  }

  /** Nothing will run in the scope any more. */
  public void end(Scope scope) {
    if (listener != null) {
      ended.add(scope.id);
    }
  }

  /** Tells which scopes have ended. */
  public void tellEnded() {
    for (var id = ended.poll(); id != null; id = ended.poll()) {
      if (listener != null) {
        listener.destroy(id);
      }
    }
  }

  /** Every promise has a scope, and its reaction runs in that. */
  private final class Promises implements PromiseTurns.Listener {
    private boolean listening;
    /** How many reactions were entered: one in which listening begins was not, one in which it ends is left all the same. */
    private int entered;

    void listen(boolean wanted) {
      if (wanted && !listening) {
        listening = true;
        PromiseTurns.listen(realm, this);
      } else if (!wanted && entered == 0) {
        listening = false;
        PromiseTurns.ignore(realm, this);
      }
    }

    @Override
    public void init(Object promise, @Nullable Object parent) {
      if (listener != null) {
        openPromise((JSDynamicObject) promise, (JSDynamicObject) parent);
      }
    }

    @Override
    public void before(Object promise) {
      if (listener != null) {
        entered++;
        enter(scopeOf((JSDynamicObject) promise));
      }
    }

    @Override
    public void after(Object promise) {
      if (entered > 0) {
        entered--;
        leave();
        listen(listener != null);
      } else if (listener != null) {
        // Listening began in this reaction: its end is told, of a promise that was never told of.
        var scope = knownScope((JSDynamicObject) promise);
        listener.after(scope == null ? nextId() : scope.id);
      }
    }

    @Override
    public void settled(Object promise) {
      if (listener != null) {
        listener.promiseResolve(scopeOf((JSDynamicObject) promise).id);
      }
    }
  }

  private Scope openPromise(JSDynamicObject promise, @Nullable JSDynamicObject parent) {
    var trigger = parent == null ? current().id : scopeOf(parent).id;
    var scope = open("PROMISE", trigger, promise);
    JSObjectUtil.putHiddenProperty(promise, SCOPE, scope);
    return scope;
  }

  /** A promise that is older than the listener gets its scope when it is first met. */
  private Scope scopeOf(JSDynamicObject promise) {
    var known = knownScope(promise);
    return known == null ? openPromise(promise, null) : known;
  }

  private static @Nullable Scope knownScope(JSDynamicObject promise) {
    return (Scope) JSObjectUtil.getHiddenProperty(promise, SCOPE);
  }
}

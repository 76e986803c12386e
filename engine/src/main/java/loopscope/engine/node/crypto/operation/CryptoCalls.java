package loopscope.engine.node.crypto.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.engine.loop.Callback;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/**
 * Makes native functions of operations that may fail. Byte arrays leave as {@code ArrayBuffer}s, lists as arrays, maps as
 * objects.
 */
public final class CryptoCalls {
  private final Environment environment;
  private final ScriptRealm realm;

  public CryptoCalls(Environment environment) {
    this.environment = environment;
    this.realm = environment.realm();
  }

  /** What is done at once, on the loop's thread. */
  public @FunctionalInterface interface Action {
    @Nullable
    Object perform(Arguments arguments) throws CryptoException;
  }

  /** What has read its arguments and may be done on any thread. */
  public @FunctionalInterface interface Work {
    @Nullable
    Object perform() throws CryptoException;
  }

  /** A result, and what is to be said of it on the loop's thread before the program has it. */
  public record Told(Object result, Runnable telling) {}

  /** Reads the arguments of slow work, on the loop's thread. */
  public @FunctionalInterface interface Preparation {
    Work prepare(Arguments arguments) throws CryptoException;
  }

  /** A function that does something at once. */
  public NativeFunction now(Action action) {
    return arguments -> {
      try {
        return toScript(action.perform(arguments));
      } catch (CryptoException e) {
        throw realm.throwing(error(e));
      }
    };
  }

  /**
   * A function {@code (done, shown, ...arguments)} that works at once when {@code done} is undefined, and otherwise on the
   * thread pool, to call {@code done(error)} or {@code done(null, result)}. {@code shown} is the program's own callback.
   */
  public NativeFunction job(String name, Preparation preparation) {
    return now(arguments -> {
      var work = preparation.prepare(arguments.from(2));
      var done = arguments.value(0);
      if (done == null) {
        return work.perform();
      }
      environment.loop().submit(name, "", realm.describe(arguments.value(1)), realm.here(),
          () -> completion(work, done));
      return null;
    });
  }

  private Callback completion(Work work, Object done) {
    try {
      var result = work.perform();
      return environment.callbacks().guarded(() -> realm.call(done, ScriptRealm.undefined(), ScriptRealm
          .nullValue(), toScript(result)));
    } catch (CryptoException e) {
      return environment.callbacks().guarded(() -> realm.call(done, ScriptRealm.undefined(), error(e)));
    }
  }

  /** The error as JavaScript sees it. */
  Object error(CryptoException e) {
    var error = realm.error(e.type, e.message());
    e.properties().forEach((name, value) -> realm.set(error, name, toScript(value)));
    return error;
  }

  private @Nullable Object toScript(@Nullable Object value) {
    return switch (value) {
      case byte[] bytes -> realm.arrayBuffer(bytes);
      case List<?> list -> realm.array(list.stream().map(this::toScript).toList());
      case Map<?, ?> map -> object(map);
      case Told told -> {
        told.telling.run();
        yield toScript(told.result);
      }
      case null, default -> value;
    };
  }

  private Object object(Map<?, ?> map) {
    var properties = new LinkedHashMap<String, @Nullable Object>();
    map.forEach((name, value) -> properties.put((String) name, toScript(value)));
    return realm.object(properties);
  }
}

package loopscope.engine.node.tls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Makes JavaScript's values: buffers of byte arrays, arrays of lists, objects of maps, errors of failures. */
final class TlsValues {
  private final ScriptRealm realm;

  TlsValues(ScriptRealm realm) {
    this.realm = realm;
  }

  /** A function that may fail. */
  @FunctionalInterface
  interface Failing {
    @Nullable
    Object call(Arguments arguments) throws TlsException;
  }

  /** A function that throws its failure in JavaScript. */
  NativeFunction throwing(Failing function) {
    return arguments -> {
      try {
        return function.call(arguments);
      } catch (TlsException e) {
        throw realm.throwing(error(e));
      }
    };
  }

  Object buffer(byte[] bytes) {
    return realm.arrayBuffer(bytes);
  }

  Object array(List<?> elements) {
    return realm.array(elements.stream().map(this::value).toList());
  }

  Object object(Map<String, ?> properties) {
    var converted = new LinkedHashMap<String, @Nullable Object>();
    properties.forEach((name, value) -> converted.put(name, value(value)));
    return realm.object(converted);
  }

  private @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case byte[] bytes -> buffer(bytes);
      case List<?> list -> array(list);
      case Map<?, ?> map -> object(text(map));
      case null, default -> value;
    };
  }

  private static Map<String, Object> text(Map<?, ?> map) {
    var named = new LinkedHashMap<String, Object>();
    map.forEach((name, value) -> named.put((String) name, value));
    return named;
  }

  Object error(TlsException failure) {
    var error = realm.error(failure.message());
    failure.properties().forEach((name, value) -> realm.set(error, name, value(value)));
    return error;
  }

  Object error(VerifyError wrong) {
    var error = realm.error(wrong.message);
    realm.set(error, "code", wrong.name());
    return error;
  }
}

package loopscope.engine.node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.node.FileOperations.Operation;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptException;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Files for {@code fs.js}: every operation at once, or on the thread pool with a callback. */
final class FileBinding {
  private final ScriptRealm realm;
  private final EventLoop loop;
  private final Callbacks callbacks;
  private final FileOperations operations;

  FileBinding(ScriptRealm realm, WorkingDirectory directory, EventLoop loop, Callbacks callbacks) {
    this.realm = realm;
    this.loop = loop;
    this.callbacks = callbacks;
    this.operations = new FileOperations(directory);
  }

  Map<String, NativeFunction> functions() {
    return Map.of("sync", this::sync, "async", this::async);
  }

  /** {@code sync(makeError, operation, ...arguments)}: the result; what {@code makeError(code, operation)} makes is thrown. */
  private @Nullable Object sync(Arguments arguments) {
    var name = arguments.string(1);
    try {
      return toScript(operations.get(name).perform(values(arguments, 2)));
    } catch (IOException | RuntimeException e) {
      throw realm.throwing(error(arguments.object(0), name, e));
    }
  }

  /**
   * {@code async(makeError, operation, shownName, shownFunction, callback, ...arguments)}: calls back with an error or with
   * null and the result.
   */
  private @Nullable Object async(Arguments arguments) {
    var makeError = arguments.object(0);
    var name = arguments.string(1);
    var function = arguments.object(4);
    var values = values(arguments, 5);
    var target = values.getFirst() instanceof String path ? path : "";
    loop.submit(arguments.string(2), target, realm.describe(arguments.value(3)), realm.here(),
        () -> perform(operations.get(name), values, name, makeError, function));
    return null;
  }

  private Callback perform(Operation operation, List<@Nullable Object> values, String name, Object makeError,
      Object function) {
    try {
      var result = operation.perform(values);
      return callbacks.guarded(() -> realm.call(function, ScriptRealm.undefined(), ScriptRealm.nullValue(),
          toScript(result)));
    } catch (IOException | RuntimeException e) {
      return callbacks.guarded(() -> realm.call(function, ScriptRealm.undefined(), error(makeError, name,
          e)));
    }
  }

  private Object error(Object makeError, String operation, Exception e) {
    if (e instanceof ScriptException thrown) {
      return thrown.value();
    }
    return Objects.requireNonNull(
        realm.call(makeError, ScriptRealm.undefined(), SystemErrors.code(e), operation));
  }

  private static List<@Nullable Object> values(Arguments arguments, int from) {
    var values = new ArrayList<@Nullable Object>();
    for (var i = from; i < Math.max(arguments.count(), from + 5); i++) {
      var value = arguments.value(i);
      values.add(ScriptRealm.isArrayBuffer(value) ? ScriptRealm.bytes(arguments.object(i)) : value);
    }
    return values;
  }

  private @Nullable Object toScript(@Nullable Object value) {
    return value instanceof List<?> list ? realm.array(list.stream().map(this::toScript).toList()) : value;
  }
}

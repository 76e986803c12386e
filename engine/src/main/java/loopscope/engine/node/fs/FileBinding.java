package loopscope.engine.node.fs;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.node.environment.Callbacks;
import loopscope.engine.node.environment.SystemErrors;
import loopscope.engine.node.fs.FileOperations.Operation;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptException;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Files for {@code fs.js}: every operation at once, or on the thread pool with a callback. */
public final class FileBinding implements Binding {
  private final ScriptRealm realm;
  private final EventLoop loop;
  private final Callbacks callbacks;
  private final OpenFiles files;
  private final FileOperations operations;

  /** Works for the isolate of {@code environment}. */
  public FileBinding(Environment environment, OpenFiles files) {
    this.realm = environment.realm();
    this.loop = environment.loop();
    this.callbacks = environment.callbacks();
    this.files = files;
    this.operations = new FileOperations(environment, files);
  }

  @Override
  public Map<String, NativeFunction> functions() {
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
    var operation = operations.get(name);
    loop.submit(arguments.string(2), target(values), realm.describe(arguments.value(3)), realm.here(),
        prints(values) ? perform(operation, values, name, makeError, function)::callback
            : () -> perform(operation, values, name, makeError, function).callback());
    return null;
  }

  /** What was done, as the callback that tells it. */
  private record Done(Callback callback) {}

  private Done perform(Operation operation, List<@Nullable Object> values, String name, Object makeError,
      Object function) {
    try {
      var result = operation.perform(values);
      return new Done(callbacks.guarded(() -> realm.call(function, ScriptRealm.undefined(), ScriptRealm
          .nullValue(), toScript(result))));
    } catch (IOException | RuntimeException e) {
      return new Done(callbacks.guarded(() -> realm.call(function, ScriptRealm.undefined(), error(makeError,
          name, e))));
    }
  }

  /** Standard output is written by the loop's thread alone, so that it stays in order. */
  private boolean prints(List<@Nullable Object> values) {
    return file(values) instanceof OpenFile.Output;
  }

  /** The file that is shown to be worked on. */
  private String target(List<@Nullable Object> values) {
    if (values.getFirst() instanceof String path) {
      return path;
    }
    return file(values) instanceof OpenFile.Channel channel ? channel.shown() : "";
  }

  private @Nullable OpenFile file(List<@Nullable Object> values) {
    return values.getFirst() instanceof Number descriptor ? files.find(descriptor.intValue()) : null;
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

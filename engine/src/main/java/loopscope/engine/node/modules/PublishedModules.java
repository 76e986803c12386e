package loopscope.engine.node.modules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ModuleEvent.ModuleDefined;
import loopscope.engine.trace.ModuleEvent.ModuleFactoryCalled;
import loopscope.engine.trace.ModuleEvent.ModuleFactoryReturned;
import loopscope.engine.trace.ModuleEvent.ModuleRequested;
import loopscope.engine.trace.ModuleEvent.ModuleResolved;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.ModuleRequestKind;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** What loaders that are programs themselves publish on the diagnostics channel {@code module-loader}. */
public final class PublishedModules implements Binding {
  private final ScriptRealm realm;
  private final Recorder recorder;
  private final Map<String, Long> requests = new HashMap<>();

  public PublishedModules(Environment environment) {
    realm = environment.realm();
    recorder = environment.recorder();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("requested", this::requested, "defined", this::defined, "called", this::called, "returned",
        this::returned);
  }

  /** {@code requested(kind, specifier, from, file, cached)}. */
  private @Nullable Object requested(Arguments arguments) {
    var kind = ModuleRequestKind.valueOf(arguments.string(0));
    var specifier = arguments.string(1);
    var from = arguments.string(2);
    var file = arguments.string(3);
    var cached = arguments.flag(4);
    // Where the loader stands when it says so is not where the module is asked for.
    var request = recorder.record(stamp -> new ModuleRequested(stamp, specifier, from, kind, null));
    recorder.record(request, stamp -> new ModuleResolved(stamp, specifier, file, cached));
    requests.putIfAbsent(file, request);
    return null;
  }

  /** {@code defined(format, file, by, dependencies)}. */
  private @Nullable Object defined(Arguments arguments) {
    var format = ModuleFormat.valueOf(arguments.string(0));
    var file = arguments.string(1);
    var by = arguments.string(2);
    var dependencies = List.copyOf(realm.strings(arguments.object(3)));
    recorder.record(causeOf(file), stamp -> new ModuleDefined(stamp, file, format, by, dependencies));
    return null;
  }

  /** {@code called(file)}. */
  private @Nullable Object called(Arguments arguments) {
    var file = arguments.string(0);
    recorder.record(causeOf(file), stamp -> new ModuleFactoryCalled(stamp, file));
    return null;
  }

  /** {@code returned(file, threw)}. */
  private @Nullable Object returned(Arguments arguments) {
    var file = arguments.string(0);
    var threw = arguments.flag(1);
    recorder.record(causeOf(file), stamp -> new ModuleFactoryReturned(stamp, file, threw));
    return null;
  }

  /** The request that a module is loaded for. */
  private long causeOf(String file) {
    var request = requests.get(file);
    return request == null ? recorder.running() : request;
  }
}

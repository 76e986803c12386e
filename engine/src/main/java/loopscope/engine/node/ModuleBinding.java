package loopscope.engine.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.EsModules;
import loopscope.engine.script.EsModules.Loaded;
import loopscope.engine.script.EsModules.ModuleText;
import loopscope.engine.script.EsModules.Synthetic;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** Compiling and evaluating modules for the core library's loaders. */
final class ModuleBinding {
  private final ScriptRealm realm;
  private final Recorder recorder;
  private final Supplier<CoreModules> core;
  private final LoadedFiles files;
  private @Nullable EsModules modules;

  ModuleBinding(ScriptRealm realm, Recorder recorder, Supplier<CoreModules> core, LoadedFiles files) {
    this.realm = realm;
    this.recorder = recorder;
    this.core = core;
    this.files = files;
  }

  Map<String, NativeFunction> functions() {
    return Map.of("compileFunction", this::compileFunction, "evaluate", this::evaluate, "requireCore",
        arguments -> core.get().require(arguments.string(0)), "coreExists",
        arguments -> CoreModules.exists(arguments.string(0)), "setModuleHost", this::setModuleHost,
        "evaluateModule", arguments -> modules().evaluate(loaded(arguments.object(0))), "namespace",
        arguments -> modules().namespace(arguments.string(0)), "isAsync",
        arguments -> modules().isAsync(arguments.string(0)), "addFile", arguments -> {
          files.add(arguments.string(0), arguments.string(1));
          return null;
        });
  }

  /** {@code compileFunction(name, body, parameters)}. */
  private Object compileFunction(Arguments arguments) {
    var name = arguments.string(0);
    var body = arguments.string(1);
    files.add(name, body);
    return realm.compileFunction(name, body, strings(arguments.object(2)));
  }

  private List<String> strings(Object array) {
    return realm.elements(array).stream().map(Object::toString).toList();
  }

  /** {@code evaluate(file, format, function, receiver, arguments)}: calls it as the evaluation of a module. */
  private @Nullable Object evaluate(Arguments arguments) {
    var file = arguments.string(0);
    var format = ModuleFormat.valueOf(arguments.string(1));
    var outer = recorder.begin(recorder.running(), stamp -> new ModuleEvaluationStarted(stamp, file, format));
    var returned = false;
    try {
      var result = realm.call(arguments.object(2), arguments.raw(3), realm.elements(arguments.object(4))
          .toArray());
      returned = true;
      return result;
    } finally {
      var threw = !returned;
      recorder.end(outer, stamp -> new ModuleEvaluationEnded(stamp, file, threw));
    }
  }

  private EsModules modules() {
    return Objects.requireNonNull(modules, "setModuleHost comes first");
  }

  /** {@code setModuleHost(load, initializeImportMeta, importDynamically)}. */
  private @Nullable Object setModuleHost(Arguments arguments) {
    var load = arguments.object(0);
    var initialize = arguments.object(1);
    var importDynamically = arguments.object(2);
    modules = new EsModules(realm, recorder, new EsModules.Host() {
      @Override
      public Loaded load(String specifier, String referrer, String type) {
        return loaded(call(load, specifier, referrer, type));
      }

      @Override
      public void initializeImportMeta(Object meta, String url) {
        realm.call(initialize, ScriptRealm.undefined(), meta, url);
      }

      @Override
      public Object importDynamically(String specifier, String referrer, String type) {
        return call(importDynamically, specifier, referrer, type);
      }
    });
    return null;
  }

  private Object call(Object function, Object... arguments) {
    return Objects.requireNonNull(realm.call(function, ScriptRealm.undefined(), arguments));
  }

  /** Reads {@code \{ url, file, text \}} or {@code \{ url, names, evaluate \}}. */
  private Loaded loaded(Object description) {
    var url = (String) Objects.requireNonNull(realm.get(description, "url"));
    if (realm.get(description, "text") instanceof String text) {
      files.add(url, text);
      return new ModuleText(url, (String) Objects.requireNonNull(realm.get(description, "file")), text);
    }
    var evaluate = Objects.requireNonNull(realm.get(description, "evaluate"));
    var names = strings(Objects.requireNonNull(realm.get(description, "names")));
    return new Synthetic(url, names, () -> new ArrayList<>(realm.elements(call(evaluate))));
  }
}

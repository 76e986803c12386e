package loopscope.engine.node.modules;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.node.environment.Callbacks;
import loopscope.engine.node.environment.CoreModules;
import loopscope.engine.node.environment.LoadedFiles;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.EsModules;
import loopscope.engine.script.EsModules.Loaded;
import loopscope.engine.script.EsModules.ModuleText;
import loopscope.engine.script.EsModules.Synthetic;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** Compiling and evaluating modules for the core library's loaders. */
public final class ModuleBinding implements Binding {
  private final ScriptRealm realm;
  private final Recorder recorder;
  private final EventLoop loop;
  private final Callbacks callbacks;
  private final Supplier<CoreModules> core;
  private final LoadedFiles files;
  private @Nullable EsModules modules;

  /** Works for the isolate of {@code environment}. */
  public ModuleBinding(Environment environment, Supplier<CoreModules> core) {
    this.realm = environment.realm();
    this.recorder = environment.recorder();
    this.loop = environment.loop();
    this.callbacks = environment.callbacks();
    this.core = core;
    this.files = environment.files();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.ofEntries(entry("compileFunction", this::compileFunction), entry("evaluate", this::evaluate),
        entry("runScript", this::runScript),
        entry("requireCore", arguments -> core.get().require(arguments.string(0))),
        entry("coreExists", arguments -> CoreModules.exists(arguments.string(0))),
        entry("stat", this::stat), entry("readText", this::readText), entry("readAhead", this::readAhead),
        entry("realPath", this::realPath),
        entry("setModuleHost", this::setModuleHost),
        entry("evaluateModule", arguments -> modules().evaluate(loaded(arguments.object(0)))),
        entry("namespace", arguments -> modules().namespace(arguments.string(0))),
        entry("isAsync", arguments -> modules().isAsync(arguments.string(0))),
        entry("parsesAsModule", arguments -> realm.parsesAsModule(arguments.string(0))));
  }

  private static Map.Entry<String, NativeFunction> entry(String name, NativeFunction function) {
    return Map.entry(name, function);
  }

  /** {@code stat(path)}: 0 for a file, 1 for a folder, -1 for neither. */
  private Object stat(Arguments arguments) {
    var path = Path.of(arguments.string(0));
    return Files.isDirectory(path) ? 1 : Files.exists(path) ? 0 : -1;
  }

  /** {@code readText(path)}: the text of a file, or undefined. */
  private @Nullable Object readText(Arguments arguments) {
    try {
      return new String(Files.readAllBytes(Path.of(arguments.string(0))), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null;
    }
  }

  /** {@code readAhead(path, callback)}: has a thread of the pool read a module's file, then calls back. */
  private @Nullable Object readAhead(Arguments arguments) {
    var function = arguments.object(1);
    loop.submit("fs.readFile", arguments.string(0), new FunctionInfo("", null), null, () -> {
      readText(arguments);
      return callbacks.calling(function, ScriptRealm.undefined());
    });
    return null;
  }

  /** {@code realPath(path)}: without symbolic links. */
  private Object realPath(Arguments arguments) {
    var path = Path.of(arguments.string(0));
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toString();
    }
  }

  /** {@code compileFunction(name, body, parameters)}. */
  private Object compileFunction(Arguments arguments) {
    var name = arguments.string(0);
    var body = arguments.string(1);
    files.add(name, body);
    return realm.compileFunction(name, body, strings(arguments.object(2)));
  }

  /** {@code runScript(name, text)}: runs text at the top level of the global scope; the value of its last expression. */
  private @Nullable Object runScript(Arguments arguments) {
    var name = arguments.string(0);
    var text = arguments.string(1);
    files.add(name, text);
    return realm.runScript(name, text);
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

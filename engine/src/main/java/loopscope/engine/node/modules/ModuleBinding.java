package loopscope.engine.node.modules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.CoreModules;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.Failures;
import loopscope.engine.node.environment.LoadedFiles;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.EsModules;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptException;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.ModuleRequestKind;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** Compiling and evaluating modules for the core library's loaders. */
public final class ModuleBinding implements Binding {
  private static final List<String> PARAMETERS = List.of("exports", "require", "module", "__filename",
      "__dirname");

  private final ScriptRealm realm;
  private final Recorder recorder;
  private final Supplier<CoreModules> core;
  private final LoadedFiles files;
  private final Supplier<Failures> failures;
  private final ModuleRequests requests;
  private final ModuleFiles search;
  private @Nullable EsModuleHost host;
  private @Nullable EsModules modules;

  /** Works for the isolate of {@code environment}; errors show where they were thrown as {@code failures} show it. */
  public ModuleBinding(Environment environment, Supplier<CoreModules> core, Supplier<Failures> failures) {
    this.failures = failures;
    this.realm = environment.realm();
    this.recorder = environment.recorder();
    this.core = core;
    this.files = environment.files();
    this.requests = new ModuleRequests(realm, recorder);
    this.search = new ModuleFiles(environment, requests);
  }

  @Override
  public Map<String, NativeFunction> functions() {
    var functions = new HashMap<>(search.functions());
    functions.putAll(Map.of("beginRequest", this::beginRequest, "resolved", this::resolved, "notResolved",
        this::notResolved, "compiled", this::compiled, "compileFunction", this::compileFunction, "runScript",
        this::runScript, "evaluate", this::evaluate, "requireCore", arguments -> core.get().require(arguments
            .string(0)), "coreExists", arguments -> CoreModules.exists(arguments.string(0))));
    functions.putAll(Map.of("setModuleHost", this::setModuleHost, "evaluateModule", arguments -> modules()
        .evaluate(host().loaded(arguments.object(0))), "namespace", arguments -> modules().namespace(arguments
            .string(0)), "hasModule", arguments -> modules().has(arguments.string(0)), "isAsync",
        arguments -> modules().isAsync(arguments.string(0)), "isEvaluating", arguments -> modules()
            .isEvaluating(
                arguments.string(0)), "setExports", this::setExports, "parsesAsModule", arguments -> realm
                    .parsesAsModule(arguments.string(0))));
    return functions;
  }

  /** {@code beginRequest(specifier, from, kind)}. */
  private @Nullable Object beginRequest(Arguments arguments) {
    requests.begin(arguments.string(0), arguments.string(1), ModuleRequestKind.valueOf(arguments.string(2)));
    return null;
  }

  /** {@code resolved(specifier, file, cached)}. */
  private @Nullable Object resolved(Arguments arguments) {
    requests.resolved(arguments.string(0), arguments.string(1), arguments.flag(2));
    return null;
  }

  /** {@code notResolved(specifier, code)}. */
  private @Nullable Object notResolved(Arguments arguments) {
    requests.notResolved(arguments.string(0), arguments.string(1));
    return null;
  }

  /** {@code compiled(file, format, text)}. */
  private @Nullable Object compiled(Arguments arguments) {
    var format = ModuleFormat.valueOf(arguments.string(1));
    var parameters = format == ModuleFormat.COMMONJS ? PARAMETERS : List.<String>of();
    requests.compiled(arguments.string(0), format, parameters, arguments.string(2));
    return null;
  }

  /** {@code compileFunction(name, body, parameters)}. */
  private Object compileFunction(Arguments arguments) {
    var name = arguments.string(0);
    var body = arguments.string(1);
    files.add(name, body);
    return decorating(() -> realm.compileFunction(name, body, realm.strings(arguments.object(2))));
  }

  /** {@code runScript(name, text)}: runs text at the top level of the global scope; the value of its last expression. */
  private @Nullable Object runScript(Arguments arguments) {
    var name = arguments.string(0);
    var text = arguments.string(1);
    files.add(name, text);
    return decorating(() -> realm.runScript(name, text));
  }

  /** Errors show the line they are about, whoever catches them. */
  private Object decorating(Supplier<Object> action) {
    try {
      return action.get();
    } catch (ScriptException e) {
      failures.get().decorate(e);
      throw e;
    }
  }

  /** {@code evaluate(file, format, function, receiver, arguments)}: calls it as the evaluation of a module. */
  private @Nullable Object evaluate(Arguments arguments) {
    var file = arguments.string(0);
    var format = ModuleFormat.valueOf(arguments.string(1));
    var outer = recorder.begin(requests.causeOf(file), stamp -> new ModuleEvaluationStarted(stamp, file,
        format));
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

  private EsModuleHost host() {
    return Objects.requireNonNull(host, "setModuleHost comes first");
  }

  /** {@code setModuleHost(load, initializeImportMeta, importDynamically)}. */
  private @Nullable Object setModuleHost(Arguments arguments) {
    host = new EsModuleHost(realm, requests, files, arguments.object(0), arguments.object(1), arguments
        .object(
            2));
    modules = new EsModules(realm, recorder, host);
    return null;
  }

  /** {@code setExports(url, names, values)}: changes what a module that is not written as one exports. */
  private @Nullable Object setExports(Arguments arguments) {
    modules().setExports(arguments.string(0), realm.strings(arguments.object(1)), realm.elements(arguments
        .object(2)));
    return null;
  }
}

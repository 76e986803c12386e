package loopscope.engine.script;

import com.oracle.js.parser.ir.Module.ModuleRequest;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.AbstractModuleRecord;
import com.oracle.truffle.js.runtime.objects.CyclicModuleRecord;
import com.oracle.truffle.js.runtime.objects.CyclicModuleRecord.Status;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSModuleData;
import com.oracle.truffle.js.runtime.objects.JSModuleLoader;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.PromiseCapabilityRecord;
import com.oracle.truffle.js.runtime.objects.ScriptOrModule;
import com.oracle.truffle.js.runtime.objects.SyntheticModuleRecord;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.script.v8.SyntaxErrors;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleEvent.ModuleLinked;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.Recorder;

/**
 * The ES modules of a realm. GraalJS links and evaluates them; which text a specifier stands for is the core library's to say.
 */
public final class EsModules {

  /** The core library's part: how specifiers become modules. */
  public interface Host {

    /** The module a specifier stands for in the module {@code referrer}. {@code type} is that of {@code with \{ type \}}, or empty. */
    Loaded load(String specifier, String referrer, String type);

    /** Fills in {@code import.meta} of the module {@code url}. */
    void initializeImportMeta(Object meta, String url);

    /** {@code import(specifier)}: a promise for the namespace. */
    Object importDynamically(String specifier, String referrer, String type);

    /** A module's text was parsed. */
    void parsed(ModuleText module);

    /** Seq of the event that had a file loaded. */
    long causeOf(String file);
  }

  /** What a specifier stands for. */
  public sealed interface Loaded {

    /** The key of the module map. */
    String url();
  }

  /** The text of an ES module. */
  public record ModuleText(String url, String file, String text) implements Loaded {}

  /**
   * A module that is not written as one: CommonJS, JSON, core. {@code evaluate} gives the values of {@code names}, in order.
   *
   * @param isCommonJs whether its names are only those found in its text
   */
  public record Synthetic(String url, List<String> names, Evaluation evaluate, boolean isCommonJs) implements
      Loaded {}

  /** Evaluates a synthetic module. */
  @FunctionalInterface
  public interface Evaluation {
    /** The values of the module's exports. */
    List<Object> run();
  }

  private final JSRealm realm;
  private final JSContext context;
  private final Recorder recorder;
  private final Host host;
  private final Map<String, AbstractModuleRecord> records = new HashMap<>();
  private final JSModuleLoader loader = this::resolveImported;

  /** The modules of a realm, found by {@code host}. */
  public EsModules(ScriptRealm script, Recorder recorder, Host host) {
    this.realm = script.realm();
    this.context = script.context();
    this.recorder = recorder;
    this.host = host;
    realm.setEmbedderData(this);
    context.setImportMetaInitializer((meta, module) -> of(JSRealm.get(null)).host.initializeImportMeta(meta,
        module.getSource().getName()));
    context.setImportModuleDynamicallyCallback(EsModules::importDynamically);
  }

  /** GraalJS keeps one callback for all realms that share code; each finds its own modules here. */
  private static EsModules of(JSRealm realm) {
    return (EsModules) Objects.requireNonNull(realm.getEmbedderData());
  }

  private static JSDynamicObject importDynamically(JSRealm realm, ScriptOrModule referrer,
      ModuleRequest request) {
    var name = referrer == null ? "" : referrer.getSource().getName();
    return (JSDynamicObject) of(realm).host.importDynamically(Strings.toJavaString(request.specifier()), name,
        type(request));
  }

  private static String type(ModuleRequest request) {
    var type = request.attributes().get(Strings.TYPE);
    return type == null ? "" : Strings.toJavaString(type);
  }

  private AbstractModuleRecord resolveImported(ScriptOrModule referrer, ModuleRequest request) {
    try {
      return record(host.load(Strings.toJavaString(request.specifier()), referrer.getSource().getName(),
          type(request)));
    } catch (ScriptException e) {
      throw e.getCause() instanceof AbstractTruffleException cause ? cause : e;
    }
  }

  private AbstractModuleRecord record(Loaded loaded) {
    var known = records.get(loaded.url());
    if (known != null) {
      return known;
    }
    var record = switch (loaded) {
      case ModuleText module -> parse(module);
      case Synthetic module -> synthetic(module);
    };
    records.put(loaded.url(), record);
    return record;
  }

  private AbstractModuleRecord parse(ModuleText module) {
    var source = Source.newBuilder(JavaScriptLanguage.ID, module.text(), module.url())
        .mimeType(JavaScriptLanguage.MODULE_MIME_TYPE).build();
    var data = parse(context, source);
    host.parsed(module);
    return new RecordedModule(data, module.file());
  }

  static JSModuleData parse(JSContext context, Source source) {
    try {
      return context.getEvaluator().parseModule(context, source);
    } catch (JSException e) {
      throw SyntaxErrors.inModule(source).orElse(e);
    }
  }

  private AbstractModuleRecord synthetic(Synthetic module) {
    var source = Source.newBuilder(JavaScriptLanguage.ID, "", module.url()).build();
    var names = module.names().stream().map(Strings::fromJavaString).toList();
    return new SyntheticModuleRecord(context, source, Undefined.instance, names, record -> {
      var values = evaluate(module);
      for (var i = 0; i < names.size(); i++) {
        record.setSyntheticModuleExport(names.get(i), Values.toScript(values.get(i)));
      }
    });
  }

  private static List<Object> evaluate(Synthetic module) {
    try {
      return module.evaluate().run();
    } catch (ScriptException e) {
      throw e.getCause() instanceof AbstractTruffleException cause ? cause : e;
    }
  }

  /** A module whose evaluation is recorded. */
  private final class RecordedModule extends JSModuleRecord {
    private final String file;

    RecordedModule(JSModuleData data, String file) {
      super(data, loader);
      this.file = file;
    }

    @Override
    public void initializeEnvironment(JSRealm linking) {
      super.initializeEnvironment(linking);
      var specifiers = getRequestedModules().stream().map(request -> Strings.toJavaString(request
          .specifier()))
          .distinct().toList();
      recorder.record(host.causeOf(file), stamp -> new ModuleLinked(stamp, file, specifiers));
    }

    @Override
    public Object executeModule(JSRealm executing, PromiseCapabilityRecord capability) {
      var outer = recorder.begin(host.causeOf(file),
          stamp -> new ModuleEvaluationStarted(stamp, file, ModuleFormat.MODULE));
      var returned = false;
      try {
        var result = super.executeModule(executing, capability);
        returned = true;
        return result;
      } finally {
        var threw = !returned;
        recorder.end(outer, stamp -> new ModuleEvaluationEnded(stamp, file, threw));
      }
    }
  }

  /**
   * Loads what a module imports, links and evaluates it.
   *
   * @return a promise for the end of the evaluation
   * @throws ScriptException if something is not found, does not parse or does not link
   */
  public Object evaluate(Loaded loaded) {
    try {
      var record = record(loaded);
      record.loadRequestedModulesSync(realm, Undefined.instance);
      record.link(realm);
      return record.evaluate(realm);
    } catch (AbstractTruffleException e) {
      throw ScriptRealm.thrown(e);
    }
  }

  /** The namespace object of a module that was linked. */
  public Object namespace(String url) {
    return Objects.requireNonNull(records.get(url)).getModuleNamespace(false);
  }

  /** Whether the module is in the module map. */
  public boolean has(String url) {
    return records.containsKey(url);
  }

  /** Whether the module's code, or that of what it imports, is running. */
  public boolean isEvaluating(String url) {
    return records.get(url) instanceof CyclicModuleRecord record && (record.getStatus() == Status.Evaluating
        || record
            .getStatus() == Status.Linking);
  }

  /** Changes what a synthetic module exports. */
  public void setExports(String url, List<String> names, List<Object> values) {
    if (records.get(url) instanceof SyntheticModuleRecord record) {
      for (var i = 0; i < names.size(); i++) {
        record.setSyntheticModuleExport(Strings.fromJavaString(names.get(i)), Values.toScript(values.get(i)));
      }
    }
  }

  /** Whether a module or something it imports uses top-level await. */
  public boolean isAsync(String url) {
    return records.get(url) instanceof CyclicModuleRecord record && record.isAsyncEvaluation();
  }
}

package loopscope.engine.script;

import java.util.Locale;
import java.util.Map;
import loopscope.engine.script.v8.V8Errors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;

/** The one Graal engine of this process, which holds the code that all realms share, and how its contexts are set up. */
final class ScriptEngine {
  private static final Engine SHARED = newEngine();

  /** What is not Node's is switched off; messages are V8's; WebAssembly's memory is where buffers can look into it. */
  private static final Map<String, String> OPTIONS = Map.ofEntries(Map.entry("js.v8-compat", "true"),
      Map.entry("js.ecmascript-version", "2024"), Map.entry("js.print", "false"), Map.entry("js.load",
          "false"),
      Map.entry("js.console", "false"), Map.entry("js.performance", "false"),
      Map.entry("js.graal-builtin", "false"), Map.entry("js.polyglot-builtin", "false"),
      Map.entry("js.java-package-globals", "false"), Map.entry("js.global-arguments", "false"),
      Map.entry("js.foreign-object-prototype", "false"), Map.entry("js.text-encoding", "true"),
      Map.entry("js.shared-array-buffer", "true"), Map.entry("js.webassembly", "true"), Map.entry(
          "wasm.UseUnsafeMemory", "true"), Map.entry("wasm.DirectByteBufferMemoryAccess", "true"), Map.entry(
              "js.atomics", "true"),
      Map.entry("js.unhandled-rejections", "none"), Map.entry("js.intl-402", "true"),
      Map.entry("js.shebang", "true"), Map.entry("js.import-attributes", "true"),
      Map.entry("js.stack-trace-limit", "10"), Map.entry("js.locale", locale()));

  /** JavaScript reaches WebAssembly through its global of that name alone: the builtins for other languages are off. */
  private static final PolyglotAccess WASM = PolyglotAccess.newBuilder().allowEvalBetween("js", "wasm")
      .allowBindingsAccess("js").allowBindingsAccess("wasm").build();

  private ScriptEngine() {}

  private static Engine newEngine() {
    var engine = Engine.newBuilder("js", "wasm").option("engine.WarnInterpreterOnly", "false").build();
    V8Errors.watch(engine);
    return engine;
  }

  /** The machine's locale; where it names none, as in the C locale, that is American English as in Node. */
  private static String locale() {
    var locale = Locale.getDefault();
    return locale.equals(Locale.ENGLISH) ? "en-US" : locale.toLanguageTag();
  }

  /** The engine that all realms of this process share. */
  static Engine shared() {
    return SHARED;
  }

  static Context newContext() {
    return Context.newBuilder("js", "wasm").engine(SHARED).allowAllAccess(false).allowExperimentalOptions(
        true)
        .allowHostAccess(HostAccess.NONE).allowPolyglotAccess(WASM).allowIO(IOAccess.NONE)
        .options(OPTIONS).build();
  }
}

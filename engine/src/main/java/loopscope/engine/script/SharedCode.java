package loopscope.engine.script;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.nodes.ScriptNode;
import com.oracle.truffle.js.runtime.JSContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The core library's functions, parsed once for all realms of this process: a worker's bootstrap takes half the time then. Any
 * thread.
 */
final class SharedCode {
  /** Of a context of GraalJS, which all realms of one engine have in common, and a file of the library. */
  private record Key(JSContext context, String id) {}

  private static final Map<Key, ScriptNode> PARSED = new ConcurrentHashMap<>();

  private SharedCode() {}

  /** The function, to be run in each realm; {@code text} is asked for the first time only. */
  static ScriptNode function(JSContext context, String id, String name, Supplier<String> text,
      String head) {
    return PARSED.computeIfAbsent(new Key(context, id), key -> {
      var source = Source.newBuilder(JavaScriptLanguage.ID, text.get(), name).build();
      return context.getEvaluator().parseScript(context, source, head, "\n})", false);
    });
  }
}

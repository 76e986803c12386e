package loopscope.engine.node.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/**
 * The JavaScript part of Node's API: files under {@code lib}, each the body of a function of {@code exports, require, module,
 * process, internalBinding}, evaluated when it is first required. They
 * see the language's namespaces as these were at the start, whatever the program makes of its own.
 */
public final class CoreModules {
  private static final String PRIMORDIALS = "internal/primordials";
  private static final List<String> NAMESPACES = List.of("Object", "Reflect", "JSON", "Math");
  private static final List<String> PLAIN_PARAMETERS = List.of("exports", "require", "module");
  private static final List<String> PARAMETERS = Stream.concat(PLAIN_PARAMETERS.stream(),
      Stream.concat(Stream.of("process", "internalBinding"), NAMESPACES.stream())).toList();

  private static final String LIBRARY = "/loopscope/engine/node/lib/";

  private final ScriptRealm realm;
  private final Map<String, Supplier<Binding>> bindings;
  private final Map<String, Object> loadedBindings = new HashMap<>();
  private final Map<String, Object> loaded = new LinkedHashMap<>();
  private final Object require;
  private final Object internalBinding;
  private final Object process;

  public CoreModules(ScriptRealm realm, Map<String, Supplier<Binding>> bindings) {
    this.realm = realm;
    this.bindings = bindings;
    this.require = realm.function("require", arguments -> require(arguments.string(0)));
    this.internalBinding = realm.function("internalBinding", arguments -> binding(arguments.string(0)));
    this.process = realm.object(Map.of());
  }

  /** The object that becomes {@code process}. */
  public Object process() {
    return process;
  }

  private @Nullable Object binding(String name) {
    var known = bindings.get(name);
    return known == null ? null
        : loadedBindings.computeIfAbsent(name, key -> realm.binding(known.get().functions()));
  }

  /** The exports of a core module; in a cycle, those made so far. */
  public Object require(String id) {
    var module = loaded.get(id);
    if (module == null) {
      module = load(id);
    }
    return Objects.requireNonNull(realm.get(module, "exports"));
  }

  private Object load(String id) {
    var exports = realm.object(Map.of());
    var module = realm.object(Map.of("exports", exports, "id", id));
    loaded.put(id, module);
    if (WebJars.has(id)) {
      var function = realm.compileLibraryFunction(id, "node:" + WebJars.shown(id), () -> text(id),
          PLAIN_PARAMETERS);
      realm.call(function, exports, exports, requireFrom(id), module);
    } else if (id.equals(PRIMORDIALS)) {
      var function = realm.compileLibraryFunction(id, "node:" + id, () -> text(id), PLAIN_PARAMETERS);
      realm.call(function, exports, exports, require, module);
    } else {
      var function = realm.compileLibraryFunction(id, "node:" + id, () -> text(id), PARAMETERS);
      realm.call(function, exports, libraryArguments(exports, module));
    }
    return module;
  }

  private @Nullable Object[] libraryArguments(Object exports, Object module) {
    var namespaces = require(PRIMORDIALS);
    return Stream.concat(Stream.of(exports, require, module, process, internalBinding),
        NAMESPACES.stream().map(name -> realm.get(namespaces, name))).toArray();
  }

  private Object requireFrom(String id) {
    return realm.function("require", arguments -> require(WebJars.resolve(id, arguments.string(0))));
  }

  private String text(String id) {
    try (var in = CoreModules.class.getResourceAsStream(LIBRARY + id + ".js")) {
      if (WebJars.has(id)) {
        return WebJars.text(id);
      }
      if (in == null) {
        throw realm.throwing(realm.error("Loopscope does not have the core module '" + id + "' yet"));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is such a core module. */
  public static boolean exists(String id) {
    return CoreModules.class.getResource(LIBRARY + id + ".js") != null;
  }
}

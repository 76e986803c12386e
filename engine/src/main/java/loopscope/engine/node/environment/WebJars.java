package loopscope.engine.node.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Modules that come from WebJars: {@code webjar/NAME/PATH} is the file PATH of the package NAME. What such a module requires of
 * others is answered by the core library.
 */
final class WebJars {
  private static final String PREFIX = "webjar/";
  private static final String STREAMS = PREFIX + "readable-stream/lib/";

  /** Core modules that take the place of a package, or of a module that only stands in for one of Node's. */
  private static final Map<String, String> CORE = Map.of("events", "events", "buffer", "buffer", "process/",
      "internal/streams/process", "string_decoder/", "string_decoder", "abort-controller",
      "internal/abort_controller", "tr46", "internal/url/domains", STREAMS + "ours/errors",
      "internal/streams/errors",
      STREAMS + "ours/util", "internal/streams/util", STREAMS + "internal/validators", "internal/validators",
      STREAMS + "internal/streams/state", "internal/streams/state");

  /**
   * Where a package is a port of an older Node, and only a change of its text makes it do what Node 20 does. After a write that
   * called back later, {@code 'finish'} comes in a tick of its own.
   */
  private static final Map<String, Map<String, String>> CHANGES = Map.of(STREAMS
      + "internal/streams/writable", Map
          .of("return afterWrite(stream, state, count, cb)\n",
              "return afterWrite(stream, state, count, cb, cb === nop)\n",
              "function afterWrite(stream, state, count, cb) {",
              "function afterWrite(stream, state, count, cb, inTick) {",
              "finishMaybe(stream, state)\n", "finishMaybe(stream, state, !inTick)\n"));

  private WebJars() {}

  static boolean has(String id) {
    return id.startsWith(PREFIX);
  }

  /** The id of what {@code from} calls {@code request}. */
  static String resolve(String from, String request) {
    var id = request;
    if (request.startsWith(".")) {
      var path = Path.of(from).resolveSibling(request).normalize().toString().replace('\\', '/');
      id = path.endsWith(".js") ? path.substring(0, path.length() - ".js".length()) : path;
    }
    return CORE.getOrDefault(id, id);
  }

  /** Named as Node names its own: {@code internal/streams/readable}, {@code internal/deps/cjs-module-lexer/lexer}. */
  static String shown(String id) {
    var library = id.indexOf("/lib/");
    return library < 0 ? "internal/deps/" + id.substring(PREFIX.length())
        : id.substring(library + "/lib/".length());
  }

  /**
   * The text of a module, as it is to run.
   *
   * @throws IllegalStateException if it is not the text that is to be changed
   */
  static String text(String id) throws IOException {
    try (var in = open(id)) {
      if (in == null) {
        throw new IllegalArgumentException("no WebJar has " + id);
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (var change : CHANGES.getOrDefault(id, Map.of()).entrySet()) {
        if (text.split(Pattern.quote(change.getKey()), -1).length != 2) {
          throw new IllegalStateException(id + " does not have once: " + change.getKey());
        }
        text = text.replace(change.getKey(), change.getValue());
      }
      return text;
    }
  }

  private static @Nullable InputStream open(String id) {
    var name = id.substring(PREFIX.length(), id.indexOf('/', PREFIX.length()));
    var path = id.substring(PREFIX.length() + name.length() + 1);
    return WebJars.class.getResourceAsStream("/META-INF/resources/webjars/" + name + "/" + version(name) + "/"
        + path
        + ".js");
  }

  private static String version(String name) {
    var properties = new Properties();
    try (var in = WebJars.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/" + name
        + "/pom.properties")) {
      if (in == null) {
        throw new IllegalArgumentException("no WebJar " + name);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}

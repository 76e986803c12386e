package loopscope.engine.node.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
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

  /** The text of a module, or null. */
  static @Nullable InputStream open(String id) {
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

package loopscope.engine.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the core modules, under the names that recordings give them ({@code node:timers}). They are Loopscope's own, and those
 * of the packages that it is built from; not Node's.
 */
public final class CoreSources {
  private static final String SCHEME = "node:";
  private static final String LIBRARY = "/loopscope/engine/node/lib/";
  private static final String PACKAGES = "internal/deps/";
  private static final String STREAMS = "readable-stream";

  private CoreSources() {}

  /**
   * The text of what ran under this name, of a package as that has it; empty where it is none of a core module. Where the engine changes
   * a package's text, its lines stay the same.
   */
  public static Optional<String> text(String named) {
    if (!named.startsWith(SCHEME)) {
      return Optional.empty();
    }
    var id = named.substring(SCHEME.length());
    return read(LIBRARY + id + ".js").or(() -> id.startsWith(PACKAGES) ? ofPackage(id.substring(PACKAGES
        .length())) : ofPackage(STREAMS + "/lib/" + id));
  }

  private static Optional<String> ofPackage(String path) {
    var end = path.indexOf('/');
    return end < 0 ? Optional.empty()
        : version(path.substring(0, end)).flatMap(version -> read(
            "/META-INF/resources/webjars/" + path.substring(0, end) + "/" + version + path.substring(end)
                + ".js"));
  }

  private static Optional<String> version(String name) {
    try (var in = open("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
      var properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return Optional.ofNullable(properties.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> read(String resource) {
    try (var in = open(resource)) {
      return in == null ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(),
              StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open(String resource) {
    return CoreSources.class.getResourceAsStream(resource);
  }
}

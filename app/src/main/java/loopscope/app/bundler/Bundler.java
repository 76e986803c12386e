package loopscope.app.bundler;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import loopscope.app.files.TemporaryFolder;

/**
 * The bundler, a JavaScript program that any Node runs: {@code bundle.js PROGRAM OUT}. Here it is unpacked, with {@code acorn} beside
 * it; closing deletes both.
 */
public record Bundler(TemporaryFolder folder) implements AutoCloseable {
  private static final String PROGRAM = "bundle.js";

  /** Unpacks it. */
  public static Bundler unpack() throws IOException {
    var folder = TemporaryFolder.create("loopscope-bundler");
    copy("/loopscope/app/bundler/" + PROGRAM, folder.path().resolve(PROGRAM));
    copy("/META-INF/resources/webjars/acorn/" + version() + "/dist/acorn.js", folder.path().resolve(
        "node_modules/acorn/index.js"));
    return new Bundler(folder);
  }

  private static String version() throws IOException {
    var properties = new Properties();
    try (var in = Bundler.class.getResourceAsStream("acorn.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }

  private static void copy(String resource, Path to) throws IOException {
    try (var in = Bundler.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      Files.createDirectories(to.resolveSibling(""));
      Files.copy(in, to);
    }
  }

  public Path program() {
    return folder.path().resolve(PROGRAM);
  }

  @Override
  public void close() {
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

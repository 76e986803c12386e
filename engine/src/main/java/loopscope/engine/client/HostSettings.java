package loopscope.engine.client;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a host process is started.
 *
 * @param java the java program
 * @param heap its heap limit, as {@code -Xmx} takes it
 * @param classPath where the engine is
 * @param options further options of the Java virtual machine
 */
public record HostSettings(Path java, String heap, String classPath, List<String> options) {

  /** The system property that names the AOT cache made for the host. */
  public static final String AOT_CACHE = "loopscope.aot";

  private static final String MAIN = "loopscope.engine.host.HostMain";

  public HostSettings {
    options = List.copyOf(options);
  }

  /** This process's own Java and class path, without JavaFX. */
  public static HostSettings standard() {
    return new HostSettings(ownJava(), "512m", withoutScreen(System.getProperty("java.class.path")),
        ownOptions());
  }

  /** The same with another heap limit. */
  public HostSettings withHeap(String limit) {
    return new HostSettings(java, limit, classPath, options);
  }

  List<String> command(Path socket) {
    var command = new ArrayList<>(List.of(java.toString(), "-Xmx" + heap, "-XX:+UseSerialGC",
        "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED",
        "-Dpolyglot.engine.WarnInterpreterOnly=false", "-Djava.awt.headless=true"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, MAIN, socket.toString()));
    return command;
  }

  private static Path ownJava() {
    var windows = File.separatorChar == '\\';
    return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
  }

  /** What the launcher has told this process and a host must know too. */
  private static List<String> ownOptions() {
    var options = new ArrayList<String>();
    var cache = System.getProperty(AOT_CACHE, "");
    if (!cache.isEmpty() && Path.of(cache).toFile().isFile()) {
      options.add("-XX:AOTCache=" + cache);
    }
    for (var name : List.of("loopscope.node", "jpackage.app-path")) {
      var value = System.getProperty(name);
      if (value != null) {
        options.add("-D" + name + "=" + value);
      }
    }
    return options;
  }

  private static String withoutScreen(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(entry -> !new File(entry).getName().startsWith("javafx-"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}

package loopscope.engine.node.process;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.Posix;
import loopscope.engine.node.environment.SystemErrors;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import loopscope.engine.loop.Ticker;
import loopscope.engine.node.environment.WorkingDirectory;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Facts about the process and its machine for {@code process}. */
public final class ProcessBinding implements Binding {
  private final Environment environment;
  private final ScriptRealm realm;
  private final WorkingDirectory directory;
  private final Ticker ticker;

  /** Works for the isolate of {@code environment}. */
  public ProcessBinding(Environment environment) {
    this.environment = environment;
    this.realm = environment.realm();
    this.directory = environment.directory();
    this.ticker = environment.ticker();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.ofEntries(entry("arguments", arguments -> realm.array(environment.program().arguments())),
        entry("environment", arguments -> realm.object(new TreeMap<>(environment.program().environment()))),
        entry("file", arguments -> file()), entry("collectGarbage", ProcessBinding::collectGarbage),
        entry("directory", arguments -> directory.path().toString()),
        entry("changeDirectory", this::changeDirectory),
        entry("execPath", arguments -> execPath()),
        entry("pid", arguments -> environment.process().pid()),
        entry("parentPid", arguments -> environment.process().parentPid()),
        entry("platform", arguments -> platform()), entry("architecture", arguments -> architecture()),
        entry("nanos", arguments -> (double) ticker.look()), entry("memory", this::memory),
        entry("users", arguments -> realm.array(Credentials.users())),
        entry("groups", arguments -> realm.array(Credentials.groups())),
        entry("supplementaryGroups", arguments -> realm.array(Credentials.supplementary())),
        entry("processorTime", arguments -> realm.array(Usage.processor())),
        entry("resources", arguments -> realm.array(Usage.resources())),
        entry("mask", ProcessBinding::mask));
  }

  private @Nullable Object file() {
    var file = environment.program().file();
    return file == null ? null : file.toString();
  }

  private static @Nullable Object collectGarbage(Arguments arguments) {
    System.gc();
    return null;
  }

  /** {@code mask(change)}: the mask as it was; a number is the new one. */
  private static Object mask(Arguments arguments) {
    var before = Credentials.mask();
    if (arguments.value(0) != null && arguments.integer(0) != before) {
      Posix.call("umask", arguments.integer(0));
    }
    return before;
  }

  private static Map.Entry<String, NativeFunction> entry(String name, NativeFunction function) {
    return Map.entry(name, function);
  }

  /** {@code changeDirectory(path)}: undefined, or a system error's code. */
  private @Nullable Object changeDirectory(Arguments arguments) {
    var path = directory.resolve(arguments.string(0)).normalize();
    try {
      environment.permission().checkFile(path);
    } catch (IOException e) {
      return SystemErrors.code(e);
    }
    if (!Files.exists(path)) {
      return "ENOENT";
    } else if (!Files.isDirectory(path)) {
      return "ENOTDIR";
    }
    directory.change(path);
    return null;
  }

  /**
   * An executable that takes node's arguments: what the launcher names, or what stands beside an installed launcher. Without
   * either it is the virtual machine, which does not.
   */
  private static String execPath() {
    var named = System.getProperty("loopscope.node");
    if (named != null) {
      return named;
    }
    var installed = System.getProperty("jpackage.app-path");
    return (installed == null ? Path.of(System.getProperty("java.home"), "bin", "java")
        : Path.of(installed).resolveSibling("node")).toString();
  }

  private static String platform() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "win32" : name.startsWith("mac") ? "darwin" : "linux";
  }

  private static String architecture() {
    var name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64", "x86_64" -> "x64";
      case "aarch64" -> "arm64";
      default -> name;
    };
  }

  /** The heap is the isolate's, give or take what the engine itself needs; all in bytes. */
  private @Nullable Object memory(Arguments arguments) {
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    var other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
    var resident = Usage.residentMemory();
    return realm.object(Map.of("rss", resident > 0 ? resident
        : (double) heap.getCommitted() + other.getCommitted(), "heapTotal",
        (double) heap.getCommitted(), "heapUsed", (double) heap.getUsed(), "external", (double) other
            .getUsed()));
  }
}

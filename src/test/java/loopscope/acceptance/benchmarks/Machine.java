package loopscope.acceptance.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {
  private Machine() {}

  static String describe() throws IOException {
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return "%s, %d processors (%s), %d GB, %s %s, Java %s; load average at the start %.1f".formatted(
        System.getProperty("os.arch"), system.getAvailableProcessors(), processor(),
        Math.round(system.getTotalMemorySize() / 1e9), system.getName(), system.getVersion(),
        System.getProperty("java.version"), system.getSystemLoadAverage());
  }

  private static String processor() throws IOException {
    var cpuinfo = Path.of("/proc/cpuinfo");
    if (!Files.exists(cpuinfo)) {
      return "unknown";
    }
    return Files.readString(cpuinfo).lines().filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 2)).findFirst().orElse("unknown");
  }
}

package loopscope.engine.node.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the process has used: {@code getrusage}'s numbers, from Linux's {@code /proc/self} where there is one. */
final class Usage {
  private static final Path SELF = Path.of("/proc/self");
  private static final double MICROS_OF_TICK = 1e4;
  private static final int FIRST_FIELD = 3;
  private static final int MINOR_FAULTS = 10;
  private static final int MAJOR_FAULTS = 12;
  private static final int USER_TICKS = 14;
  private static final int SYSTEM_TICKS = 15;

  private Usage() {}

  /** Microseconds of processor time of the program, and of the system for it. */
  static List<Object> processor() {
    var stat = stat();
    if (stat.size() > SYSTEM_TICKS) {
      return List.of(field(stat, USER_TICKS) * MICROS_OF_TICK, field(stat, SYSTEM_TICKS) * MICROS_OF_TICK);
    }
    return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean it
        ? List.of(it.getProcessCpuTime() / 1e3, 0)
        : List.of(0, 0);
  }

  /** Greatest memory in KiB, minor and major page faults, voluntary and other context switches. */
  static List<Object> resources() {
    var stat = stat();
    return List.of(status("VmHWM:"), stat.isEmpty() ? 0 : field(stat, MINOR_FAULTS), stat.isEmpty() ? 0
        : field(stat, MAJOR_FAULTS), status("voluntary_ctxt_switches:"), status(
            "nonvoluntary_ctxt_switches:"));
  }

  /** The memory that is in use, in bytes; 0 where nobody tells. */
  static double residentMemory() {
    return status("VmRSS:") * 1024;
  }

  /** The fields behind the name, which may have spaces; they count from 3. */
  private static List<String> stat() {
    var lines = lines("stat");
    if (lines.isEmpty()) {
      return List.of();
    }
    var text = lines.getFirst();
    var fields = new ArrayList<>(Arrays.asList(new String[FIRST_FIELD]));
    fields.addAll(Arrays.asList(text.substring(text.lastIndexOf(')') + 2).split(" ")));
    return fields;
  }

  private static double field(List<String> stat, int number) {
    return Double.parseDouble(stat.get(number));
  }

  private static double status(String name) {
    return lines("status").stream().filter(line -> line.startsWith(name)).findFirst()
        .map(line -> Double.parseDouble(line.replaceAll("[^0-9]", ""))).orElse(0.0);
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(SELF.resolve(file));
    } catch (IOException absent) {
      return List.of();
    }
  }
}

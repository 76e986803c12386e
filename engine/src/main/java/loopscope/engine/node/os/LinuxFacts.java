package loopscope.engine.node.os;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What Linux tells in files: nothing on other systems. */
final class LinuxFacts {
  private static final int MILLIS_OF_TICK = 10;
  private static final int KIB = 1024;

  private LinuxFacts() {}

  /** A file's only line. */
  static Optional<String> text(String file) {
    return lines(file).stream().findFirst();
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException absent) {
      return List.of();
    }
  }

  /** The plain numbers of a file's first line. */
  static List<Double> numbers(String file) {
    return text(file).stream().flatMap(line -> Arrays.stream(line.split(" "))).filter(word -> word.matches(
        "[0-9.]+"))
        .map(Double::valueOf).toList();
  }

  static Optional<Double> availableMemory() {
    return field("/proc/meminfo", "MemAvailable").map(value -> Double.parseDouble(value.split(" ")[0]) * KIB);
  }

  private static Optional<String> field(String file, String name) {
    return lines(file).stream().filter(line -> line.startsWith(name)).map(line -> line.substring(line.indexOf(
        ':')
        + 1).strip()).findFirst();
  }

  /** Model, MHz and milliseconds of user, nice, sys, idle, irq for each processor. */
  static List<List<Object>> processors() {
    var model = field("/proc/cpuinfo", "model name").orElse("unknown");
    var speed = (int) Double.parseDouble(field("/proc/cpuinfo", "cpu MHz").orElse("0"));
    var rows = new ArrayList<List<Object>>();
    for (var line : lines("/proc/stat")) {
      if (line.matches("cpu\\d.*")) {
        var ticks = Arrays.stream(line.split(" ")).skip(1).map(Double::valueOf).map(n -> n * MILLIS_OF_TICK)
            .toList();
        rows.add(List.of(model, speed, ticks.get(0), ticks.get(1), ticks.get(2), ticks.get(3), ticks.get(5)));
      }
    }
    while (rows.size() < Runtime.getRuntime().availableProcessors()) {
      rows.add(List.of(model, speed, 0, 0, 0, 0, 0));
    }
    return rows;
  }

  /** uid, gid, name, home and shell of whoever runs the program. */
  static List<Object> user() {
    var name = System.getProperty("user.name");
    for (var line : lines("/etc/passwd")) {
      var fields = line.split(":", -1);
      if (fields[0].equals(name) && fields.length > 6) {
        return List.of(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), name, fields[5], fields[6]);
      }
    }
    return List.of(-1, -1, name, System.getProperty("user.home"), "");
  }
}

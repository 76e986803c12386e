package loopscope.acceptance.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Measures whole processes: {@code node} and the launcher, in turn, so that a slow minute hits both. */
final class Processes {
  static final Path FOLDER = Path.of("resources", "benchmarks").toAbsolutePath();
  private static final int RUNS = 5;
  static final List<String> NODE = List.of("node");
  static final List<String> LOOPSCOPE = List.of(Path.of("..", "..", "loopscope").toAbsolutePath().normalize()
      .toString(), "run");

  private Processes() {}

  /** Both medians. */
  record Pair(double loopscope, double node) {}

  private record Run(double seconds, String printed) {}

  /** How long they take from start to exit, in milliseconds. */
  static Pair milliseconds(String program) {
    return measure(program, run -> run.seconds * 1e3);
  }

  /** The number they print. */
  static Pair printed(String program) {
    return measure(program, run -> Double.parseDouble(run.printed.strip()));
  }

  private static Pair measure(String program, ToDoubleFunction<Run> figure) {
    run(LOOPSCOPE, program);
    run(NODE, program);
    var pairs = IntStream.range(0, RUNS)
        .mapToObj(i -> new Pair(figure.applyAsDouble(run(LOOPSCOPE, program)), figure.applyAsDouble(run(NODE,
            program))))
        .toList();
    return new Pair(Sample.of(pairs.stream().mapToDouble(Pair::loopscope).toArray()).median(),
        Sample.of(pairs.stream().mapToDouble(Pair::node).toArray()).median());
  }

  private static Run run(List<String> command, String program) {
    var line = new ArrayList<>(command);
    line.add(FOLDER.resolve(program).toString());
    var start = System.nanoTime();
    try {
      var process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      process.getOutputStream().close();
      var printed = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(line + " failed");
      }
      return new Run((System.nanoTime() - start) / 1e9, printed);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

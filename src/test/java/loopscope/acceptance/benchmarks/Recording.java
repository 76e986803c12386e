package loopscope.acceptance.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import loopscope.engine.node.Isolate;
import loopscope.engine.node.environment.Program;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.log.TraceLog;

/** Runs a program in this process, recording it or not. */
final class Recording {
  private static final int RUNS = 5;
  private static final long EVERYTHING = Long.MAX_VALUE;

  private Recording() {}

  /** How many times longer a program takes when it is recorded. */
  static double cost(String program) {
    run(program, EVERYTHING);
    run(program, 0);
    var ratios = IntStream.range(0, RUNS).mapToDouble(i -> seconds(program, EVERYTHING) / seconds(program,
        0));
    return Sample.of(ratios.toArray()).median();
  }

  private static double seconds(String program, long budget) {
    var start = System.nanoTime();
    run(program, budget);
    return (System.nanoTime() - start) / 1e9;
  }

  /** All that happens in a program. */
  static TraceLog of(String program) {
    return run(program, EVERYTHING);
  }

  private static TraceLog run(String program, long budget) {
    var trace = new TraceLog();
    run(program, RunSettings.within(budget), trace);
    return trace;
  }

  /** Runs a program and returns what it printed. */
  static String run(String program, RunSettings settings, TraceLog trace) {
    var stdio = new KeptStdio();
    new Isolate(new Program(Processes.FOLDER.resolve(program), List.of(), Processes.FOLDER, Map.of()), stdio,
        trace, settings).run();
    return stdio.printed.toString(StandardCharsets.UTF_8);
  }

  /** What a program prints is kept, and read by nobody. */
  static Stdio silent() {
    return new KeptStdio();
  }

  private static final class KeptStdio implements Stdio {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Override
    public void write(OutputStreamKind stream, byte[] bytes) {
      printed.writeBytes(bytes);
    }

    @Override
    public InputStream input() {
      return InputStream.nullInputStream();
    }

    @Override
    public boolean isTerminal(OutputStreamKind stream) {
      return false;
    }

    @Override
    public boolean isInherited() {
      return false;
    }
  }
}

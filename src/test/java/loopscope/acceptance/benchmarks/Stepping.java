package loopscope.acceptance.benchmarks;

import java.lang.ref.Reference;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.MemoryHistory;
import loopscope.visualizers.scene.memory.Graph;
import loopscope.visualizers.scene.memory.Marks;

/** Records every step of a program, and goes to moments of it as one does who looks at its memory. */
final class Stepping {
  private static final int RUNS = 3;
  private static final int SEEKS = 2_000;

  private Stepping() {}

  /**
   * What was measured.
   *
   * @param cost how many times longer the program took
   * @param first the first look at the memory, in milliseconds
   * @param random the memory of random moments, in milliseconds
   */
  record Result(double cost, int statements, int events, double first, Sample random, double megabytes) {}

  static Result of(String program) {
    var unrecorded = Sample.of(DoubleStream.generate(() -> milliseconds(program, RunSettings.within(0),
        new TraceLog())).limit(RUNS)
        .toArray()).median();
    var full = RunSettings.within(Long.MAX_VALUE).at(RecordingLevel.FULL);
    var recorded = Sample.of(DoubleStream.generate(() -> milliseconds(program, full, new TraceLog())).limit(
        RUNS).toArray()).median();
    var trace = new TraceLog();
    milliseconds(program, full, trace);
    var start = System.nanoTime();
    var history = new MemoryHistory(trace, 0);
    var memory = history.read();
    var first = (System.nanoTime() - start) / 1e6;
    var sample = Sample.of(new SplittableRandom(1).longs(SEEKS, 0, trace.size()).mapToDouble(seq -> look(
        memory, seq)).toArray());
    var statements = (int) trace.range(0, trace.size()).stream().filter(StatementReached.class::isInstance)
        .count();
    return new Result(recorded / unrecorded, statements, trace.size(), first, sample, heap(history, trace));
  }

  /** What the program says its work took. */
  private static double milliseconds(String program, RunSettings settings, TraceLog trace) {
    return Double.parseDouble(Recording.run(program, settings, trace).strip());
  }

  private static double look(Memory memory, long seq) {
    var start = System.nanoTime();
    Graph.of(memory, seq, memory.stepBefore(seq), Marks.NONE, Locale.ENGLISH);
    return (System.nanoTime() - start) / 1e6;
  }

  private static double heap(MemoryHistory history, TraceLog trace) {
    System.gc();
    var runtime = Runtime.getRuntime();
    var used = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    Reference.reachabilityFence(history);
    Reference.reachabilityFence(trace);
    return used;
  }
}

package loopscope.acceptance.benchmarks;

import java.lang.ref.Reference;
import java.util.SplittableRandom;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;

/** Goes to moments of a long trace, as one does who drags the timeline. */
final class Seeking {
  private static final int SEEKS = 5_000;

  private Seeking() {}

  /** The first look at the end, and random moments after it, in milliseconds; and the heap it all takes, in MB. */
  record Result(double first, Sample random, double megabytes) {}

  static Result in(TraceLog trace) {
    var history = new History<>(new LoopModel(0), trace);
    var first = milliseconds(history, trace.size() - 1L);
    var random = new SplittableRandom(1);
    var sample = Sample.of(random.longs(SEEKS, 0, trace.size()).mapToDouble(seq -> milliseconds(history, seq))
        .toArray());
    return new Result(first, sample, heap(history, trace));
  }

  private static double milliseconds(History<?> history, long seq) {
    var start = System.nanoTime();
    history.at(seq);
    return (System.nanoTime() - start) / 1e6;
  }

  private static double heap(History<?> history, TraceLog trace) {
    System.gc();
    var runtime = Runtime.getRuntime();
    var used = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    Reference.reachabilityFence(history);
    Reference.reachabilityFence(trace);
    return used;
  }
}

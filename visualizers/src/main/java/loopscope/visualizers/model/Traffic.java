package loopscope.visualizers.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.Phase;

/**
 * What went over the paths of an isolate's loop in a stretch of its run: the sums of its events.
 *
 * @param from the last event before the stretch
 * @param to its last event
 * @param fromNanos when it began
 * @param toNanos when it ended
 * @param queued how many callbacks were handed to each queue
 * @param started how many went from each queue to the stack
 * @param worked how many requests each thread of the pool was done with
 * @param turns how many turns of the loop began
 * @param busy the phases in which callbacks started
 * @param end the loop at the end of the stretch
 */
public record Traffic(long from, long to, long fromNanos, long toNanos, Map<CallbackKind, Integer> queued,
    Map<CallbackKind, Integer> started, List<Integer> worked, long turns, Set<Phase> busy, LoopState end) {

  /** How many callbacks were queued, of all kinds. */
  public int totalQueued() {
    return total(queued);
  }

  /** How many callbacks started, of all kinds. */
  public int totalStarted() {
    return total(started);
  }

  /** So many in this stretch are how many in a second of the run; 0 when it took no time. */
  public long perSecond(long count) {
    var nanos = toNanos - fromNanos;
    return nanos == 0 ? 0 : Math.round(count * 1e9 / nanos);
  }

  private static int total(Map<CallbackKind, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}

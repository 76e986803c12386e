package loopscope.visualizers.model;

import java.util.Objects;
import loopscope.engine.trace.log.TraceLog;
import org.jspecify.annotations.Nullable;

/**
 * The traffic of any stretch of a run. Keeps the one it was asked for last and adds to it when it has grown. For one
 * thread.
 */
public final class TrafficHistory {
  private final TraceLog log;
  private final int isolate;
  private final History<LoopState> history;
  private TrafficSum sum = new TrafficSum(null);
  private long from = -1;
  private long read = -1;
  private @Nullable Traffic last;

  /** The traffic of an isolate whose states are in {@code history}. */
  public TrafficHistory(TraceLog log, int isolate, History<LoopState> history) {
    this.log = log;
    this.isolate = isolate;
    this.history = history;
  }

  /**
   * The sums of the events after {@code after} up to {@code to}.
   *
   * @throws IndexOutOfBoundsException if the trace is not that long
   */
  public Traffic between(long after, long to) {
    Objects.checkFromToIndex(after + 1, to + 1, log.size());
    if (last != null && last.from() == after && last.to() == to) {
      return last;
    }
    if (last == null || after != from || to < read) {
      sum = new TrafficSum(history.at(after).course().phase());
      from = after;
      read = after;
    }
    while (read < to) {
      var event = log.get(++read);
      if (event.isolate() == isolate) {
        sum.add(event);
      }
    }
    last = sum.of(after, to, nanos(after), nanos(to), history.at(to));
    return last;
  }

  private long nanos(long seq) {
    return seq < 0 ? 0 : log.get(seq).nanos();
  }
}

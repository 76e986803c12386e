package loopscope.engine.trace;

import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One isolate's pen on the trace: stamps events and knows what is running, which is the cause of what it schedules.
 *
 * <p>{@link #begin} and {@link #end} belong to the isolate's loop thread; {@link #record(long, Function)} may be called from
 * any thread, as those of the pool do.
 */
public final class Recorder {
  private final TraceSink sink;
  private final LongSupplier nanos;
  private final int isolate;
  private volatile long budget = Long.MAX_VALUE;
  private volatile long stepBudget = Long.MAX_VALUE;
  private long running = Stamp.NO_CAUSE;
  private boolean stepsTruncated;

  /** Stamps events with {@code nanos}, the nanoseconds since the start of the run. */
  public Recorder(TraceSink sink, LongSupplier nanos, int isolate) {
    this.sink = sink;
    this.nanos = nanos;
    this.isolate = isolate;
  }

  /** Sets the number of events after which nothing more is recorded but the isolate's exit; steps end at three quarters of it. */
  public void limit(long events) {
    budget = events;
    stepBudget = events - events / 4;
  }

  /** Records what the running callback or module did. Returns its seq, or {@link Stamp#NO_CAUSE} once the budget is spent. */
  public long record(Function<Stamp, TraceEvent> event) {
    return record(running, event);
  }

  /** Records an event with a cause of its own. Any thread. */
  public long record(long cause, Function<Stamp, TraceEvent> event) {
    return append(cause, budget, event);
  }

  /** Records the event although the budget may be spent: for the isolate's end. */
  public void recordLast(Function<Stamp, TraceEvent> event) {
    append(running, Long.MAX_VALUE, event);
  }

  /** Stamps and appends an event while there is room in the budget; then, once, says that it is spent. */
  private long append(long cause, long limit, Function<Stamp, TraceEvent> event) {
    if (sink.size() > limit) {
      return Stamp.NO_CAUSE;
    }
    synchronized (sink) {
      var seq = sink.size();
      if (seq > limit) {
        return Stamp.NO_CAUSE;
      }
      var stamp = new Stamp(seq, nanos.getAsLong(), isolate, cause);
      if (seq == limit) {
        sink.append(new RunEvent.TraceTruncated(stamp, limit));
        return Stamp.NO_CAUSE;
      }
      sink.append(event.apply(stamp));
      return seq;
    }
  }

  /** Records the start of something that causes what follows, and returns what was running before, for {@link #end}. */
  public long begin(long cause, Function<Stamp, TraceEvent> event) {
    var outer = running;
    running = record(cause, event);
    return outer;
  }

  /** Records the end of what {@link #begin} started; {@code outer} is what that returned. */
  public void end(long outer, Function<Stamp, TraceEvent> event) {
    record(event);
    running = outer;
  }

  /** Whether there is room for another event: what only describes one need not be worked out when there is not. */
  public boolean isRecording() {
    return sink.size() <= budget;
  }

  /** Whether there is room for another step, or for what a stream did. */
  public boolean hasRoomForSteps() {
    return sink.size() < stepBudget;
  }

  /** Records what may be much, such as what streams do, while it leaves room for the course of the loop. Loop thread. */
  public void recordBesideSteps(Function<Stamp, TraceEvent> event) {
    if (hasRoomForSteps()) {
      record(event);
    } else {
      truncateSteps();
    }
  }

  /** Records, once, that there was no more room for steps. Loop thread. */
  public void truncateSteps() {
    if (!stepsTruncated) {
      stepsTruncated = true;
      record(Stamp.NO_CAUSE, stamp -> new RunEvent.StepsTruncated(stamp, stepBudget));
    }
  }

  /** Seq of the callback or module that runs, or {@link Stamp#NO_CAUSE}. */
  public long running() {
    return running;
  }
}

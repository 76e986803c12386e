package loopscope.engine.loop;

import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** The timers of one delay, in the order they were started: so the first is the first to be due. */
final class TimerList implements Comparable<TimerList> {
  final long delay;
  final LinkedHashSet<Timer> timers = new LinkedHashSet<>();
  long expiry;
  long order;

  TimerList(long delay, long expiry, long order) {
    this.delay = delay;
    this.expiry = expiry;
    this.order = order;
  }

  @Nullable
  Timer first() {
    return timers.isEmpty() ? null : timers.getFirst();
  }

  /** When its first timer is due: {@link #expiry} may lag behind. */
  long due() {
    return timers.isEmpty() ? expiry : Math.max(expiry, timers.getFirst().due());
  }

  @Override
  public int compareTo(TimerList other) {
    var byExpiry = Long.compare(expiry, other.expiry);
    return byExpiry != 0 ? byExpiry : Long.compare(order, other.order);
  }
}

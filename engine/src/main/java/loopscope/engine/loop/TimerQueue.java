package loopscope.engine.loop;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Node's timers: one list per delay, the lists ordered by when their first timer is due. So timers of one delay run in the
 * order they were started, and among lists the one that expires first goes first, whatever each timer's own due time.
 *
 * @see <a href="https://github.com/nodejs/node/blob/v20.x/lib/internal/timers.js">lib/internal/timers.js</a>
 */
final class TimerQueue {
  private final Map<Long, TimerList> byDelay = new HashMap<>();
  private final TreeSet<TimerList> byExpiry = new TreeSet<>();
  private long lists;
  private int referenced;
  private long wakesAt = Long.MAX_VALUE;

  void start(Timer timer, long now) {
    timer.start = now;
    var list = byDelay.get(timer.delay);
    if (list == null) {
      list = new TimerList(timer.delay, timer.due(), lists++);
      byDelay.put(timer.delay, list);
      byExpiry.add(list);
      wakesAt = Math.min(wakesAt, list.expiry);
    }
    if (list.timers.add(timer) && timer.referenced) {
      referenced++;
    }
  }

  /** Takes a timer out; returns whether it was waiting. */
  boolean remove(Timer timer) {
    var list = byDelay.get(timer.delay);
    if (list == null || !list.timers.remove(timer)) {
      return false;
    }
    if (timer.referenced) {
      referenced--;
    }
    if (list.timers.isEmpty()) {
      drop(list);
    }
    return true;
  }

  private void drop(TimerList list) {
    byDelay.remove(list.delay, list);
    byExpiry.remove(list);
  }

  boolean waits(Timer timer) {
    var list = byDelay.get(timer.delay);
    return list != null && list.timers.contains(timer);
  }

  void setReferenced(Timer timer, boolean value) {
    if (timer.referenced != value && waits(timer)) {
      referenced += value ? 1 : -1;
    }
    timer.referenced = value;
  }

  boolean keepsAlive() {
    return referenced > 0;
  }

  /**
   * Sets the loop's one timer handle to the next expiry, a millisecond from now at the earliest. Node does so when a look
   * at the lists is over; a list that is made later may set it earlier, and a cancelled timer leaves it as it is.
   */
  void arm(long now) {
    wakesAt = byExpiry.isEmpty() ? Long.MAX_VALUE : Math.max(byExpiry.first().due(), now + 1);
  }

  /** Whether the loop's timer handle is due. */
  boolean wakes(long now) {
    return wakesAt <= now;
  }

  /** When the first list expires, or -1 without timers. */
  long nextExpiry() {
    return byExpiry.isEmpty() ? -1 : byExpiry.first().expiry;
  }

  /** Takes out the next timer that is due at {@code now}; a list begun is emptied before the next one's turn. */
  @Nullable
  Timer takeDue(long now) {
    while (!byExpiry.isEmpty() && byExpiry.first().expiry <= now) {
      var list = byExpiry.first();
      var timer = list.first();
      if (timer != null && now - timer.start >= list.delay) {
        remove(timer);
        return timer;
      }
      postpone(list, timer == null ? now + 1 : Math.max(timer.due(), now + 1));
    }
    return null;
  }

  /** Whether the first timer of a delay is due. */
  boolean hasDue(long delay, long now) {
    var list = byDelay.get(delay);
    var timer = list == null ? null : list.first();
    return timer != null && now >= timer.due();
  }

  private void postpone(TimerList list, long expiry) {
    byExpiry.remove(list);
    list.expiry = expiry;
    list.order = lists++;
    byExpiry.add(list);
  }
}

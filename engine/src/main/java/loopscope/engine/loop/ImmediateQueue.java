package loopscope.engine.loop;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Callbacks for the check phase. Those queued while it runs wait for the next turn. */
final class ImmediateQueue {
  private Deque<Immediate> waiting = new ArrayDeque<>();
  private Deque<Immediate> taken = new ArrayDeque<>();
  private int referenced;

  void add(Immediate immediate) {
    waiting.add(immediate);
    referenced++;
  }

  /** Ends an immediate's stay, run or cleared. Returns false if it had ended before. */
  boolean finish(Immediate immediate) {
    if (immediate.done) {
      return false;
    }
    immediate.done = true;
    referenced -= immediate.referenced ? 1 : 0;
    return true;
  }

  void setReferenced(Immediate immediate, boolean value) {
    if (immediate.referenced != value && !immediate.done) {
      referenced += value ? 1 : -1;
    }
    immediate.referenced = value;
  }

  boolean keepsAlive() {
    return referenced > 0;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Moves the queue aside: only what is in it now will be given out by {@link #next}. */
  void takeAll() {
    var free = taken;
    taken = waiting;
    waiting = free;
  }

  @Nullable
  Immediate next() {
    for (var next = taken.poll(); next != null; next = taken.poll()) {
      if (finish(next)) {
        return next;
      }
    }
    return null;
  }
}

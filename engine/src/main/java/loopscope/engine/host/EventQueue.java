package loopscope.engine.host;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.TraceSink;

/**
 * The events that are recorded and not yet sent. It has little room: when that is used up, recording waits, and so the
 * program runs as fast as its trace is taken and memory does not grow.
 */
final class EventQueue implements TraceSink {
  static final int BATCH = 512;

  private static final int ROOM = 8 * BATCH;
  private static final int TEXT_PER_EVENT = 1024;
  private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(16);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition ready = lock.newCondition();
  private final ArrayDeque<TraceEvent> events = new ArrayDeque<>();
  /** Written under the lock; read at every step. */
  private volatile int size;
  private long used;
  private boolean closed;
  private long lastTaken = System.nanoTime() - PACE_NANOS;

  @Override
  public int size() {
    return size;
  }

  @Override
  public void append(TraceEvent event) {
    lock.lock();
    try {
      if (event.seq() != size) {
        throw new IllegalArgumentException("expected seq " + size + ", got " + event);
      }
      awaitRoom();
      size++;
      if (!closed) {
        events.add(event);
        used += weight(event);
        if (events.size() == 1 || events.size() == BATCH) {
          // In between it would be woken for nothing.
          ready.signal();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void awaitRoom() {
    try {
      while (used >= ROOM && !closed) {
        room.await();
      }
    } catch (InterruptedException e) {
      // The program is being cancelled: it must not be held up here.
      Thread.currentThread().interrupt();
    }
  }

  /** A long text takes the room of several events. */
  private static int weight(TraceEvent event) {
    return event instanceof ProcessEvent.OutputWritten written ? 1 + written.text().length() / TEXT_PER_EVENT
        : 1;
  }

  /**
   * Takes the next batch: waits until there is an event, then, unless a whole batch is there or it is the end, until 16 ms
   * have passed since the last. Empty when nothing will come any more.
   */
  List<TraceEvent> take() throws InterruptedException {
    lock.lock();
    try {
      while (events.isEmpty() && !closed) {
        ready.await();
      }
      var wait = lastTaken + PACE_NANOS - System.nanoTime();
      while (events.size() < BATCH && !closed && wait > 0) {
        wait = ready.awaitNanos(wait);
      }
      lastTaken = System.nanoTime();
      return batch();
    } finally {
      lock.unlock();
    }
  }

  private List<TraceEvent> batch() {
    var batch = new ArrayList<TraceEvent>();
    var taken = 0L;
    while (!events.isEmpty() && batch.size() < BATCH && taken < ROOM) {
      var event = events.remove();
      taken += weight(event);
      batch.add(event);
    }
    used -= taken;
    room.signalAll();
    return batch;
  }

  /** No more events are wanted; those that are here can still be taken. */
  void close() {
    lock.lock();
    try {
      closed = true;
      room.signalAll();
      ready.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

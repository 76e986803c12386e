package loopscope.engine.host;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.TraceSink;
import loopscope.engine.trace.stop.Stop;

/**
 * Makes a run stand still right after the event it is to stop at: whoever records an event then waits. Any thread; {@link #append}
 * is called by one at a time.
 */
final class Brake implements TraceSink {
  private static final Stop NOWHERE = new Stop.Never();

  private final TraceSink sink;
  private final LongConsumer stopped;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition released = lock.newCondition();
  private volatile Stop stop = NOWHERE;
  private volatile boolean holds;

  /**
   * @param stopped told the seq of the event that the run stops at, by the thread that recorded it
   */
  Brake(TraceSink sink, LongConsumer stopped) {
    this.sink = sink;
    this.stopped = stopped;
  }

  /** Lets nobody record any more. */
  void hold() {
    lock.lock();
    try {
      holds = true;
    } finally {
      lock.unlock();
    }
  }

  /** Lets those who wait go on until a stop. That may be reached before this returns. */
  void release(Stop next) {
    lock.lock();
    try {
      stop = next;
      holds = false;
      released.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int size() {
    return sink.size();
  }

  @Override
  public void append(TraceEvent event) {
    // No lock is taken while the run is not to stop: it would be at every event.
    if (holds) {
      awaitRelease();
    }
    sink.append(event);
    if (!stop.equals(NOWHERE) && isReachedBy(event)) {
      stopped.accept(event.seq());
      awaitRelease();
    }
  }

  private boolean isReachedBy(TraceEvent event) {
    lock.lock();
    try {
      var reached = stop.isReachedBy(event);
      stop = reached ? NOWHERE : stop.after(event);
      holds |= reached;
      return reached;
    } finally {
      lock.unlock();
    }
  }

  private void awaitRelease() {
    lock.lock();
    try {
      while (holds) {
        released.await();
      }
    } catch (InterruptedException e) {
      // The program is being cancelled: it must not be held up here.
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }
}

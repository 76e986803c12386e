package loopscope.engine.loop;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Real time, which stands still until the program starts, and while the student has paused it, so that stepping makes no
 * timer due.
 */
public final class RealTicker implements StoppableTicker {
  private static final long RUNNING = Long.MIN_VALUE;

  private final AtomicLong start = new AtomicLong(System.nanoTime());
  private final AtomicLong stoppedAt = new AtomicLong(0);

  @Override
  public long nanos() {
    var stopped = stoppedAt.get();
    return stopped == RUNNING ? System.nanoTime() - start.get() : stopped;
  }

  @Override
  public synchronized void stop() {
    stoppedAt.compareAndSet(RUNNING, System.nanoTime() - start.get());
  }

  @Override
  public synchronized void go() {
    var stopped = stoppedAt.get();
    if (stopped != RUNNING) {
      start.set(System.nanoTime() - stopped);
      stoppedAt.set(RUNNING);
    }
  }
}

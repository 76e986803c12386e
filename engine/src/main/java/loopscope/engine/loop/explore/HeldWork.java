package loopscope.engine.loop.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;

/**
 * What a pool has done and its loop has not heard of. The threads that did it are held until then, so that no more work is under way than
 * there are threads.
 */
final class HeldWork {
  /** Work that is not done by then may wait for something itself, as the opening of a pipe does. */
  private static final int PATIENCE = 25;
  private static final int MILLIS = 2;

  private final IntSupplier threads;
  private final Map<Long, CountDownLatch> held = new LinkedHashMap<>();
  private int outstanding;
  private boolean closed;

  HeldWork(IntSupplier threads) {
    this.threads = threads;
  }

  synchronized void submitted() {
    outstanding++;
  }

  /** Holds the calling thread until the loop may hear of its work. */
  void hold(long request) {
    var release = new CountDownLatch(1);
    synchronized (this) {
      if (closed) {
        return;
      }
      held.put(request, release);
      notifyAll();
    }
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets all threads go. */
  synchronized void close() {
    closed = true;
    held.values().forEach(CountDownLatch::countDown);
  }

  synchronized void told() {
    outstanding--;
    notifyAll();
  }

  /** What can be told, once the threads have done what they can do now. */
  synchronized List<Long> settled() {
    for (var patience = PATIENCE; patience > 0 && outstanding > 0 && held.size() < Math.min(threads
        .getAsInt(),
        outstanding); patience--) {
      await();
    }
    return new ArrayList<>(held.keySet());
  }

  /** Lets the loop hear of one, and waits until it has. */
  synchronized void release(long request) {
    var before = outstanding;
    var release = held.remove(request);
    if (release != null) {
      release.countDown();
      while (outstanding == before) {
        await();
      }
    }
  }

  private void await() {
    try {
      wait(MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

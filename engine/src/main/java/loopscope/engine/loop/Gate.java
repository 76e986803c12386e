package loopscope.engine.loop;

import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Lets the loop thread through, makes it wait while the program is paused, or turns it away once the program is cancelled. */
public final class Gate {
  private enum State {
    OPEN, CLOSED, CANCELLED
  }

  private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
  private volatile State state = State.OPEN;

  /** Lets the loop go on. Any thread. */
  public synchronized void open() {
    change(State.OPEN);
  }

  /** Makes the loop wait before its next callback. Any thread. */
  public synchronized void close() {
    change(State.CLOSED);
  }

  /** Has the loop thread do something before its next callback. Any thread. */
  public void ask(Runnable errand) {
    errands.add(errand);
  }

  /** Ends the loop at its next callback. Any thread. */
  public synchronized void cancel() {
    change(State.CANCELLED);
  }

  private void change(State to) {
    if (state != State.CANCELLED) {
      state = to;
    }
    notifyAll();
  }

  /**
   * Returns when the gate is open, and what was asked is done. Loop thread.
   *
   * @throws CancellationException if it was cancelled
   */
  public void pass() {
    if (state != State.OPEN) {
      waitUntilOpen();
    }
    for (var errand = errands.poll(); errand != null; errand = errands.poll()) {
      errand.run();
    }
  }

  private synchronized void waitUntilOpen() {
    var interrupted = false;
    while (state == State.CLOSED) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (state == State.CANCELLED) {
      throw new CancellationException();
    }
  }
}

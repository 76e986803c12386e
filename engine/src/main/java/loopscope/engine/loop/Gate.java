package loopscope.engine.loop;

/** Lets the loop thread through, or makes it wait while the program is paused. */
final class Gate {
  private boolean open = true;

  synchronized void open() {
    open = true;
    notifyAll();
  }

  synchronized void close() {
    open = false;
  }

  /** Returns when the gate is open. */
  synchronized void pass() {
    while (!open) {
      try {
        wait();
      } catch (InterruptedException e) {
        // The isolate is being cancelled: the next step into JavaScript ends it.
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}

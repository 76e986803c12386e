package loopscope.engine.loop;

/** How one loop waits for what is to come, and when it hears of the work that its pool has done. */
public interface Pacing extends AutoCloseable {

  /**
   * Waits for I/O in the poll phase. Loop thread.
   *
   * @param timeoutMillis at most this long; 0 does not wait, -1 waits for ever
   * @param awaited how many requests, handles and signals may bring something, the work of the pool among them
   */
  void poll(long timeoutMillis, int awaited);

  /** Work was given to the pool. Loop thread. */
  void submitted();

  /** A request's work is done; returns when the loop may hear of it. A thread of the pool. */
  void done(long request);

  /** The loop has heard of it. A thread of the pool. */
  void told(long request);

  /** The loop is over: nothing is held back any more. */
  @Override
  void close();
}

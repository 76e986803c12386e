package loopscope.engine.loop;

/** Makes threads for event loops. */
public final class LoopThread {
  /** Room for the recursion that Node's own stack allows: some 11,000 calls, each of which takes several Java frames. */
  private static final long STACK = 64L << 20;

  private LoopThread() {}

  /** A thread that has not been started; it does not keep the virtual machine alive. */
  public static Thread of(Runnable body) {
    var thread = new Thread(null, body, "event loop", STACK);
    thread.setDaemon(true);
    return thread;
  }
}

package loopscope.engine.loop;

/** Waits for I/O on the loop's thread, as libuv's {@code uv__io_poll} does. What it finds it hands to {@link EventLoop#complete}. */
public interface Poller extends AutoCloseable {

  /** Handles what is ready, waiting at most {@code timeoutMillis}: 0 does not wait, -1 waits until woken. Loop thread. */
  void poll(long timeoutMillis);

  /** Ends a wait that is under way, or the next one. Any thread. */
  void wakeup();

  @Override
  void close();
}

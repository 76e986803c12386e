package loopscope.engine.loop;

/**
 * How long a loop has waited in poll. Measured on the loop's thread, read by any.
 *
 * @see <a href="https://docs.libuv.org/en/v1.x/metrics.html">libuv: uv_metrics_idle_time</a>
 */
final class IdleTime {
  private static final long BUSY = -1;

  private final Ticker ticker;
  private long total;
  private long since = BUSY;

  IdleTime(Ticker ticker) {
    this.ticker = ticker;
  }

  synchronized void begin() {
    since = ticker.nanos();
  }

  synchronized void end() {
    total += ticker.nanos() - since;
    since = BUSY;
  }

  /** With the wait that goes on. */
  synchronized long nanos() {
    return since == BUSY ? total : total + ticker.nanos() - since;
  }
}

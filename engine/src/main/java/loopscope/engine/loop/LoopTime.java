package loopscope.engine.loop;

/**
 * The loop's idea of the time, in milliseconds: it stands still until it is updated.
 *
 * @see <a href="https://docs.libuv.org/en/v1.x/loop.html#c.uv_update_time">libuv: uv_now, uv_update_time</a>
 */
final class LoopTime {
  private final Ticker ticker;
  private long now;

  LoopTime(Ticker ticker) {
    this.ticker = ticker;
    update();
  }

  long now() {
    return now;
  }

  /** Reads the time afresh, and returns it. */
  long update() {
    now = ticker.millis();
    return now;
  }
}

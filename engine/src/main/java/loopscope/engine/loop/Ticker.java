package loopscope.engine.loop;

/** The only source of time in the engine. Any thread. */
public interface Ticker {

  /** Nanoseconds since the start of the run. */
  long nanos();

  /** The same for somebody who looks at the clock: in virtual time looking may take some. */
  default long look() {
    return nanos();
  }

  /** Whole milliseconds since the start of the run, looked at: libuv's resolution. */
  default long millis() {
    return look() / 1_000_000;
  }
}

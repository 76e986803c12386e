package loopscope.engine.loop;

/** The only source of time in the engine. Any thread. */
public interface Ticker {

  /** Nanoseconds since the start of the run. */
  long nanos();

  /** Whole milliseconds since the start of the run: libuv's resolution. */
  default long millis() {
    return nanos() / 1_000_000;
  }
}

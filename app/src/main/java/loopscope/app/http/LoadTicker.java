package loopscope.app.http;

/** The clock by which requests from the desktop are measured. */
final class LoadTicker {
  private LoadTicker() {}

  /** Nanoseconds since some moment. */
  static long nanos() {
    return System.nanoTime();
  }
}

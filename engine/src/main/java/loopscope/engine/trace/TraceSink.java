package loopscope.engine.trace;

/** Where a run's events go, in the order they happen. Safe for use by any threads. */
public interface TraceSink {

  /** Number of events appended so far: the seq of the next. */
  int size();

  /**
   * Appends an event. May wait: a sink with little room slows the program down.
   *
   * @throws IllegalArgumentException if its seq is not {@link #size()}
   */
  void append(TraceEvent event);
}

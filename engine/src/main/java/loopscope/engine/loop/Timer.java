package loopscope.engine.loop;

import loopscope.engine.trace.FunctionInfo;

/** One {@code setTimeout} or {@code setInterval}. Times in milliseconds of the loop's clock. */
public final class Timer {
  final long id;
  final FunctionInfo function;
  final Callback callback;
  final boolean repeats;
  long delay;
  long start;
  long queuedAt;
  boolean referenced = true;
  boolean stopped;

  Timer(long id, FunctionInfo function, Callback callback, long delay, boolean repeats) {
    this.id = id;
    this.function = function;
    this.callback = callback;
    this.delay = delay;
    this.repeats = repeats;
  }

  /** The callback's id in the trace. */
  public long id() {
    return id;
  }

  long due() {
    return start + delay;
  }
}

package loopscope.engine.host;

import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.TraceSink;

/** Takes nothing. With an event budget of 0 it counts as spent from the start, so that events are not even made. */
final class NoTrace implements TraceSink {
  static final long BUDGET = 0;

  @Override
  public int size() {
    return 1;
  }

  @Override
  public void append(TraceEvent event) {}
}

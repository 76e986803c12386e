package loopscope.visualizers.model;

import java.util.function.Predicate;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;

/** Whether a trace, which may still grow, tells of something; looks at each event once, and at some events a time. One thread. */
public final class FirstEvent {
  private static final int AT_ONCE = 20_000;

  private final TraceLog log;
  private final Predicate<TraceEvent> wanted;
  private int read;
  private boolean found;

  public FirstEvent(TraceLog log, Predicate<TraceEvent> wanted) {
    this.log = log;
    this.wanted = wanted;
  }

  /** Whether it has been found by now. */
  public boolean isFound() {
    for (var end = Math.min(log.size(), read + AT_ONCE); !found && read < end; read++) {
      found = wanted.test(log.get(read));
    }
    return found;
  }
}

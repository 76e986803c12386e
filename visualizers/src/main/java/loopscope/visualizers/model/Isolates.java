package loopscope.visualizers.model;

import java.util.ArrayList;
import java.util.List;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.log.TraceLog;

/** The isolates that a trace tells of: the main thread, then the workers as they began. Grows with the log. */
public final class Isolates {
  private final TraceLog log;
  private final List<IsolateStarted> started = new ArrayList<>();
  private int read;

  /** Those of a log. */
  public Isolates(TraceLog log) {
    this.log = log;
  }

  /** How each began, as far as the log tells now. */
  public List<IsolateStarted> known() {
    for (var size = log.size(); read < size; read++) {
      if (log.get(read) instanceof IsolateStarted start) {
        started.add(start);
      }
    }
    return List.copyOf(started);
  }
}

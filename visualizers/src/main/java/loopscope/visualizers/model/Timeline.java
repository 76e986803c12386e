package loopscope.visualizers.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.picture.Sign;

/** A whole run of one isolate at a glance: what ran when, a lane for each kind of work. Grows with the log. */
public final class Timeline {
  private final TraceLog log;
  private final int isolate;
  private final Map<Sign, Lane> lanes = new EnumMap<>(Sign.class);
  private final List<Integer> turns = new ArrayList<>();
  private final List<Sign> open = new ArrayList<>();
  private int read;

  /** The timeline of an isolate; empty until {@link #update}. */
  public Timeline(TraceLog log, int isolate) {
    this.log = log;
    this.isolate = isolate;
    for (var sign : Sign.values()) {
      lanes.put(sign, new Lane());
    }
  }

  /** Reads what the log has more than before. */
  public void update() {
    for (var size = log.size(); read < size; read++) {
      var event = log.get(read);
      if (event.isolate() == isolate) {
        note(event);
      }
    }
    open.stream().distinct().forEach(sign -> lane(sign).reach(read, endNanos()));
  }

  /** How many events were read. */
  public int size() {
    return read;
  }

  /** The length of the run on an axis. */
  public double length(Axis axis) {
    return switch (axis) {
      case EVENTS -> read;
      case TIME -> endNanos();
    };
  }

  /** Where an event is on an axis. */
  public double place(long seq, Axis axis) {
    return switch (axis) {
      case EVENTS -> seq;
      case TIME -> seq < 0 ? 0 : log.get(seq).nanos();
    };
  }

  /** The event at a point of an axis: the last that has happened there; -1 when none has. */
  public long seqAt(double point, Axis axis) {
    return switch (axis) {
      case EVENTS -> Math.clamp((long) Math.floor(point), -1, read - 1L);
      case TIME -> lastUntil(point);
    };
  }

  /** When one kind of work ran. */
  public Lane lane(Sign sign) {
    return Objects.requireNonNull(lanes.get(sign));
  }

  /** The events that began a turn of the loop. */
  public List<Integer> turns() {
    return Collections.unmodifiableList(turns);
  }

  private long endNanos() {
    return read == 0 ? 0 : log.get(read - 1L).nanos();
  }

  private long lastUntil(double nanos) {
    long low = 0;
    long high = read;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (log.get(middle).nanos() <= nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private void note(TraceEvent event) {
    switch (event) {
      case CallbackStarted started -> begin(Sign.of(started.kind()), event);
      case ModuleEvaluationStarted started -> begin(Sign.SCRIPT, event);
      case CallbackEnded ended -> end(event);
      case ModuleEvaluationEnded ended -> end(event);
      case IsolateExited exited -> {
        while (!open.isEmpty()) {
          end(event);
        }
      }
      case TurnStarted turn -> turns.add(read);
      default -> {
      }
    }
  }

  /** A module inside a module goes on with the stretch of the outer one. */
  private void begin(Sign sign, TraceEvent event) {
    if (!open.contains(sign)) {
      lane(sign).begin(read, event.nanos());
    }
    open.add(sign);
  }

  private void end(TraceEvent event) {
    var sign = open.removeLast();
    if (!open.contains(sign)) {
      lane(sign).reach(read + 1, event.nanos());
    }
  }
}

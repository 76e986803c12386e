package loopscope.visualizers.playback;

import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.RunEvent.RecordingLevelChanged;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.engine.trace.stop.Stop;

/** The events at which steps of a stride stop, found once as the log grows: statements, callbacks and turns of one isolate. */
final class Stops {
  static final long NONE = -1;

  private final TraceLog log;
  private final int isolate;
  private final Steps steps = new Steps();
  private final Longs callbacks = new Longs();
  private final Longs turns = new Longs();
  private int read;
  private boolean worked = true;
  private boolean workedBefore = true;

  Stops(TraceLog log, int isolate) {
    this.log = log;
    this.isolate = isolate;
  }

  /** The stop after a position, or {@link #NONE}. */
  long after(long position, Stride stride) {
    update();
    return switch (stride) {
      case EVENT -> position + 1 < log.size() ? position + 1 : NONE;
      case STATEMENT -> steps.isEmpty() ? after(position, Stride.EVENT) : steps.into(position, NONE);
      case OVER -> steps.isEmpty() ? after(position, Stride.EVENT) : steps.over(position, NONE);
      case OUT -> steps.isEmpty() ? after(position, Stride.EVENT) : steps.out(position, NONE);
      case CALLBACK -> callbacks.above(position, NONE);
      case TURN -> turns.above(position, NONE);
    };
  }

  /** Where a program that goes on is to stop for a step from a position, when the recording so far has no such stop. */
  Stop beyond(long position, Stride stride) {
    update();
    return switch (stride) {
      case EVENT -> new Stop.NextEvent();
      case STATEMENT -> steps.isEmpty() ? new Stop.NextEvent() : new Stop.StepInto(isolate);
      case OVER -> steps.isEmpty() ? new Stop.NextEvent() : steps.beyondOver(position, isolate);
      case OUT -> steps.isEmpty() ? new Stop.NextEvent() : steps.beyondOut(position, isolate);
      case CALLBACK -> new Stop.NextCallback(isolate);
      case TURN -> new Stop.NextTurn(isolate);
    };
  }

  /** The stop before a position, or the first event. */
  long before(long position, Stride stride) {
    update();
    var first = Math.min(0, log.size() - 1L);
    return switch (stride) {
      case EVENT -> Math.max(position - 1, first);
      case STATEMENT -> steps.isEmpty() ? before(position, Stride.EVENT) : steps.backInto(position, first);
      case OVER -> steps.isEmpty() ? before(position, Stride.EVENT) : steps.backOver(position, first);
      case OUT -> steps.isEmpty() ? before(position, Stride.EVENT) : steps.backOut(position, first);
      case CALLBACK -> callbacks.below(position, first);
      case TURN -> turns.below(position, first);
    };
  }

  private void update() {
    for (var size = log.size(); read < size; read++) {
      var event = log.get(read);
      if (event.isolate() == isolate) {
        note(event);
      }
    }
  }

  private void note(TraceEvent event) {
    switch (event) {
      case CallbackStarted started -> {
        callbacks.add(read);
        worked = true;
      }
      case ModuleEvaluationStarted started -> callbacks.add(read);
      case StepEvent step -> steps.add(step);
      case RecordingLevelChanged changed when !changed.level().recordsSteps() -> steps.forget();
      case TurnStarted turn -> turned();
      default -> {
      }
    }
  }

  /** Of turns in a row without a callback the first alone stays a stop. */
  private void turned() {
    if (!worked && !workedBefore) {
      turns.removeLast();
    }
    turns.add(read);
    workedBefore = worked;
    worked = false;
  }
}

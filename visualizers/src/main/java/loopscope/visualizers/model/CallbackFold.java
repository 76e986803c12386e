package loopscope.visualizers.model;

import loopscope.engine.trace.CallbackEvent;
import loopscope.engine.trace.CallbackEvent.CallbackCancelled;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackEvent.CloseQueued;
import loopscope.engine.trace.CallbackEvent.ImmediateQueued;
import loopscope.engine.trace.CallbackEvent.MicrotaskQueued;
import loopscope.engine.trace.CallbackEvent.ReferenceChanged;
import loopscope.engine.trace.CallbackEvent.TickQueued;
import loopscope.engine.trace.CallbackEvent.TimerStarted;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SourceRange;
import loopscope.visualizers.model.Callback.Closing;
import loopscope.visualizers.model.Callback.Immediate;
import loopscope.visualizers.model.Callback.Microtask;
import loopscope.visualizers.model.Callback.Origin;
import loopscope.visualizers.model.Callback.Tick;
import loopscope.visualizers.model.Callback.Timer;
import loopscope.visualizers.model.Frame.Checkpoint.Progress;
import loopscope.visualizers.model.Frame.Running;
import org.jspecify.annotations.Nullable;

/** Callbacks being queued, cancelled and run. */
final class CallbackFold {
  private CallbackFold() {}

  static LoopState apply(LoopState state, CallbackEvent event) {
    var queues = state.queues();
    return switch (event) {
      case TickQueued queued -> state.queues(queues
          .ticks(queues.ticks().with(new Tick(origin(queued, queued.function(), queued.at())))));
      case MicrotaskQueued queued -> state.queues(queues.microtasks(queues.microtasks()
          .with(new Microtask(origin(queued, queued.function(), queued.at()), queued.kind()))));
      case ImmediateQueued queued -> state.queues(queues.immediates(queues.immediates()
          .with(new Immediate(origin(queued, queued.function(), queued.at()), true))));
      case TimerStarted started -> state.queues(queues.timers(started(queues.timers(), started)));
      case CloseQueued queued -> state.queues(queues.closings(queues.closings()
          .with(new Closing(origin(queued, queued.function(), queued.at()), queued.handle()))));
      case CallbackCancelled cancelled -> state.queues(cancelled(queues, cancelled.id()));
      case ReferenceChanged changed -> state.queues(referenced(queues, changed))
          .requests(state.requests().referenced(changed.id(), changed.referenced()));
      case CallbackStarted started -> CallbackStarts.apply(state, started);
      case CallbackEnded ended -> ended(state, ended);
    };
  }

  private static Origin origin(CallbackEvent event, FunctionInfo function, @Nullable SourceRange at) {
    return new Origin(event.id(), function, at, event.seq(), event.nanos());
  }

  /** By due time; of two that are due together the one started first comes first. */
  private static Fifo<Timer> started(Fifo<Timer> timers, TimerStarted event) {
    var old = timers.find(timer -> timer.id() == event.id());
    var others = old < 0 ? timers : timers.without(old);
    var referenced = old < 0 || timers.get(old).referenced();
    var place = others.size();
    while (place > 0 && others.get(place - 1).dueMillis() > event.dueMillis()) {
      place--;
    }
    return others.with(place, new Timer(origin(event, event.function(), event.at()), event.delayMillis(),
        event.dueMillis(), event.repeats(), referenced));
  }

  private static Queues cancelled(Queues queues, long id) {
    var timer = queues.timers().find(waiting -> waiting.id() == id);
    if (timer >= 0) {
      return queues.timers(queues.timers().without(timer));
    }
    var immediate = queues.immediates().find(waiting -> waiting.id() == id);
    return immediate < 0 ? queues : queues.immediates(queues.immediates().without(immediate));
  }

  private static Queues referenced(Queues queues, ReferenceChanged event) {
    var timer = queues.timers().find(waiting -> waiting.id() == event.id());
    if (timer >= 0) {
      var changed = queues.timers().get(timer).referenced(event.referenced());
      return queues.timers(queues.timers().replace(timer, changed));
    }
    var immediate = queues.immediates().find(waiting -> waiting.id() == event.id());
    if (immediate < 0) {
      return queues;
    }
    var changed = queues.immediates().get(immediate).referenced(event.referenced());
    return queues.immediates(queues.immediates().replace(immediate, changed));
  }

  private static LoopState ended(LoopState state, CallbackEnded event) {
    var top = state.top().orElseThrow(() -> Impossible.because(event, "nothing runs"));
    Impossible.unless(top instanceof Running running && running.callback().id() == event.id(), event,
        "what runs is " + top);
    var left = Frames.pop(state, event.nanos());
    return event.threw() ? Frames.progress(left, Progress.BROKEN) : left;
  }
}

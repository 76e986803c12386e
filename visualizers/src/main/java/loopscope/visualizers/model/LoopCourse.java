package loopscope.visualizers.model;

import loopscope.engine.trace.LoopEvent;
import loopscope.engine.trace.LoopEvent.CheckpointEnded;
import loopscope.engine.trace.LoopEvent.CheckpointStarted;
import loopscope.engine.trace.LoopEvent.LoopEnded;
import loopscope.engine.trace.LoopEvent.LoopStarted;
import loopscope.engine.trace.LoopEvent.PhaseEntered;
import loopscope.engine.trace.LoopEvent.PollEnded;
import loopscope.engine.trace.LoopEvent.PollStarted;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.Phase;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Callback.Immediate;
import loopscope.visualizers.model.Callback.Timer;
import loopscope.visualizers.model.Course.Life;
import loopscope.visualizers.model.Course.Wait;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.model.Frame.Checkpoint.Progress;

/** Turns, phases, waits and checkpoints. */
final class LoopCourse {
  private LoopCourse() {}

  static LoopState apply(LoopState state, LoopEvent event) {
    return switch (event) {
      case LoopStarted started -> started(idle(state, started), started);
      case LoopEnded ended -> ended(looping(state, ended), ended);
      case TurnStarted turn -> {
        var before = looping(state, turn).course();
        Impossible.unless(turn.turn() == before.turn() + 1, turn, "the turn is " + before.turn());
        yield state.course(before.turn(turn.turn()));
      }
      case PhaseEntered entered -> entered(looping(state, entered), entered);
      case PollStarted poll -> polled(looping(state, poll), poll);
      case PollEnded poll -> polled(looping(state, poll), poll);
      case CheckpointStarted started -> checkpoint(state, started);
      case CheckpointEnded ended -> checkpoint(state, ended);
    };
  }

  private static LoopState idle(LoopState state, TraceEvent event) {
    Impossible.unless(state.stack().isEmpty(), event, "still runs: " + state.stack());
    return state;
  }

  private static LoopState looping(LoopState state, TraceEvent event) {
    Impossible.unless(state.course().life() instanceof Life.Looping, event, "the loop does not run");
    return idle(state, event);
  }

  private static LoopState started(LoopState state, LoopStarted event) {
    Impossible.unless(!(state.course().life() instanceof Life.Looping), event, "the loop runs already");
    return state.course(state.course().life(new Life.Looping()));
  }

  private static LoopState ended(LoopState state, LoopEnded event) {
    var queues = state.queues();
    Impossible.unless(queues.ticks().isEmpty() && queues.microtasks().isEmpty() && queues.closings().isEmpty()
        && queues.timers().stream().noneMatch(Timer::referenced)
        && queues.immediates().stream().noneMatch(Immediate::referenced) && !state.requests().keepAlive(),
        event, "there waits " + queues + state.requests());
    return state.course(state.course().life(new Life.Ending()));
  }

  private static LoopState entered(LoopState state, PhaseEntered event) {
    var before = state.course().phase();
    var follows = switch (event.phase()) {
      case PENDING -> before == null || before == Phase.TIMERS;
      case TIMERS -> before == null || before == Phase.CLOSING;
      case IDLE_PREPARE, POLL, CHECK, CLOSING -> before != null
          && before.ordinal() == event.phase().ordinal() - 1;
    };
    Impossible.unless(follows, event, "the phase is " + before);
    Impossible.unless(state.course().poll() == null, event, "the poll has not ended");
    return state.course(state.course().phase(event.phase()));
  }

  private static LoopState polled(LoopState state, PollStarted event) {
    var course = state.course();
    Impossible.unless(course.phase() == Phase.POLL && course.poll() == null, event, "it is " + course);
    return state.course(course.poll(new Wait(event.timeoutMillis(), event.nanos()), 0));
  }

  private static LoopState polled(LoopState state, PollEnded event) {
    Impossible.unless(state.course().poll() != null, event, "it does not wait");
    return state.course(state.course().poll(null, event.ready()));
  }

  private static LoopState checkpoint(LoopState state, CheckpointStarted event) {
    var inside = state.top();
    Impossible.unless(inside.isEmpty() || inside.get() instanceof Frame.Module, event, "inside " + inside);
    return Frames.push(state,
        new Checkpoint(state.recent().returned(), Progress.BEGUN, event.seq(), event.nanos()));
  }

  private static LoopState checkpoint(LoopState state, CheckpointEnded event) {
    var checkpoint = state.top().filter(Checkpoint.class::isInstance).map(Checkpoint.class::cast)
        .orElseThrow(() -> Impossible.because(event, "what runs is " + state.top()));
    var queues = state.queues();
    var over = switch (checkpoint.progress()) {
      case BEGUN -> queues.microtasks().isEmpty();
      case TICKED -> queues.microtasks().isEmpty() && queues.ticks().isEmpty();
      case BROKEN -> true;
    };
    Impossible.unless(over, event, "there wait " + queues.ticks().size() + " ticks, " + queues.microtasks()
        .size() + " microtasks");
    return Frames.pop(state, event.nanos());
  }
}

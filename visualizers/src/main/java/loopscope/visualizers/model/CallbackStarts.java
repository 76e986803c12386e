package loopscope.visualizers.model;

import java.util.function.Function;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.Phase;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.model.Frame.Checkpoint.Progress;
import loopscope.visualizers.model.Frame.Running;

/** Callbacks leaving their queue to run. */
final class CallbackStarts {
  private CallbackStarts() {}

  static LoopState apply(LoopState state, CallbackStarted event) {
    var queues = state.queues();
    var requests = state.requests();
    return switch (event.kind()) {
      case TICK -> fromFront(inCheckpoint(state, event), event, queues.ticks(),
          rest -> Frames.progress(state, Progress.TICKED).queues(queues.ticks(rest)));
      case MICROTASK -> fromFront(inCheckpoint(state, event), event, queues.microtasks(),
          rest -> state.queues(queues.microtasks(rest)));
      case TIMER -> fromAnywhere(inPhase(state, event, Phase.TIMERS), event, queues.timers(),
          rest -> state.queues(queues.timers(rest)));
      case IMMEDIATE -> fromFront(inPhase(state, event, Phase.CHECK), event, queues.immediates(),
          rest -> state.queues(queues.immediates(rest)));
      case CLOSE -> fromAnywhere(inPhase(state, event, Phase.CLOSING), event, queues.closings(),
          rest -> state.queues(queues.closings(rest)));
      case IO -> fromAnywhere(inPhase(state, event, Phase.PENDING, Phase.POLL), event, requests.completed(),
          rest -> state.requests(requests.completed(rest)));
    };
  }

  private static LoopState inCheckpoint(LoopState state, CallbackStarted event) {
    Impossible.unless(state.top().orElse(null) instanceof Checkpoint, event,
        "not inside a checkpoint but " + state.top());
    return state;
  }

  private static LoopState inPhase(LoopState state, CallbackStarted event, Phase... phases) {
    Impossible.unless(state.stack().isEmpty(), event, "there still runs " + state.stack());
    for (var phase : phases) {
      if (state.course().phase() == phase) {
        return state;
      }
    }
    throw Impossible.because(event, "the phase is " + state.course().phase());
  }

  private static <C extends Callback> LoopState fromFront(LoopState state, CallbackStarted event,
      Fifo<C> queue, Function<Fifo<C>, LoopState> without) {
    Impossible.unless(!queue.isEmpty() && queue.getFirst().id() == event.id(), event,
        "at the front waits " + (queue.isEmpty() ? "nothing" : queue.getFirst()));
    return run(without.apply(queue.without(0)), event, queue.getFirst());
  }

  private static <C extends Callback> LoopState fromAnywhere(LoopState state, CallbackStarted event,
      Fifo<C> queue, Function<Fifo<C>, LoopState> without) {
    var index = queue.find(waiting -> waiting.id() == event.id());
    Impossible.unless(index >= 0, event, "it is not among " + queue);
    return run(without.apply(queue.without(index)), event, queue.get(index));
  }

  private static LoopState run(LoopState state, CallbackStarted event, Callback callback) {
    var running = new Running(callback, event.seq(), event.nanos());
    return Frames.push(state, running).course(state.course().working())
        .recent(state.recent().started(running));
  }
}

package loopscope.visualizers.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.model.Frame.Module;
import loopscope.visualizers.model.Frame.Running;

/** Why something happens: what runs, what scheduled that, what scheduled that, back to the main module. */
public final class Causes {
  /** Where a program schedules itself for ever, so many links are told of. */
  public static final int MOST = 40;

  private final History<LoopState> history;
  private final TraceLog log;

  public Causes(History<LoopState> history, TraceLog log) {
    this.history = history;
    this.log = log;
  }

  /**
   * The chain of a moment, from it back; empty when nothing of the program runs.
   *
   * @param chosen the event that queued a callback which is asked about while it waits
   */
  public List<Cause> of(long position, OptionalLong chosen) {
    if (position < 0) {
      return List.of();
    }
    var state = history.at(position);
    var waiting = chosen.stream().boxed().flatMap(seq -> waiting(state, seq).stream()).findFirst();
    var chain = new ArrayList<Cause>();
    if (waiting.isPresent()) {
      chain.add(new Cause.Waits(waiting.get()));
      follow(before(waiting.get().origin().seq()), chain);
    } else {
      if (log.get(position) instanceof OutputWritten output) {
        chain.add(new Cause.Printed(output));
      }
      follow(running(state), chain);
    }
    return chain;
  }

  private void follow(Optional<Frame> last, List<Cause> chain) {
    for (var frame = last; frame.isPresent() && chain.size() < MOST;) {
      var now = frame.get();
      chain.add(new Cause.Ran(now, history.at(now.seq())));
      frame = switch (now) {
        case Running running -> before(running.callback().origin().seq());
        case Module module -> before(module.seq());
        case Checkpoint checkpoint -> Optional.empty();
      };
    }
  }

  /** What ran when an event happened: the nearest of its causes that began something. */
  private Optional<Frame> before(long seq) {
    for (var cause = log.get(seq).cause(); cause >= 0; cause = log.get(cause).cause()) {
      if (log.get(cause) instanceof CallbackStarted || log.get(cause) instanceof ModuleEvaluationStarted) {
        return history.at(cause).top();
      }
    }
    return Optional.empty();
  }

  private static Optional<Frame> running(LoopState state) {
    return state.top().filter(frame -> !(frame instanceof Checkpoint));
  }

  private static Optional<Callback> waiting(LoopState state, long queued) {
    var queues = state.queues();
    Stream<? extends Callback> all = Stream.of(queues.ticks(), queues.microtasks(), queues.timers(), queues
        .immediates(),
        queues.closings(), state.requests().pending(), state.requests().completed()).flatMap(List::stream);
    return all.filter(callback -> callback.origin().seq() == queued).map(Callback.class::cast).findFirst();
  }
}

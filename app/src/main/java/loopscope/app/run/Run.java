package loopscope.app.run;

import java.util.Optional;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.Isolates;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.model.Timeline;
import loopscope.visualizers.model.Traffic;
import loopscope.visualizers.model.TrafficHistory;
import loopscope.visualizers.model.memory.MemoryHistory;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.scene.Moment;

/**
 * One run: what was recorded of it, and where the student is in it.
 *
 * @param isolate the isolate that is watched, whose loop {@code history}, {@code traffic} and {@code timeline} tell of,
 *     and whose variables and objects {@code memory}
 */
public record Run(TraceLog log, Playhead playhead, Isolates isolates, int isolate, History<LoopState> history,
    TrafficHistory traffic, Timeline timeline, MemoryHistory memory) {

  /** A run whose events stand, or are going to, in this log; its main thread is watched. */
  public static Run of(TraceLog log) {
    return watching(0, log, new Playhead(log), new Isolates(log));
  }

  /** The same run at the same moment, another isolate of it. */
  Run watching(int other) {
    playhead.watch(other);
    return watching(other, log, playhead, isolates);
  }

  private static Run watching(int isolate, TraceLog log, Playhead playhead, Isolates isolates) {
    var history = new History<>(new LoopModel(isolate), log);
    return new Run(log, playhead, isolates, isolate, history, new TrafficHistory(log, isolate, history),
        new Timeline(log, isolate), new MemoryHistory(log, isolate));
  }

  /** Whether this is a view of the same run. */
  public boolean isOf(Run other) {
    return log == other.log;
  }

  /** The event loop at a position. */
  public Moment<LoopState> moment(long position) {
    if (position < 0) {
      var nothing = history.at(-1);
      return new Moment<>(nothing, null, nothing, 1);
    }
    return new Moment<>(history.at(position - 1), log.get(position), history.at(position), playhead
        .progress());
  }

  /** What flows, when events go by too fast to be seen one by one. */
  public Optional<Moment<Traffic>> flow() {
    return playhead.span().map(span -> {
      var sums = traffic.between(span.from(), span.to());
      return new Moment<>(sums, log.get(span.to()), sums, playhead.progress());
    });
  }
}

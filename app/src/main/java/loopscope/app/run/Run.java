package loopscope.app.run;

import java.util.Optional;
import loopscope.engine.trace.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.model.Timeline;
import loopscope.visualizers.model.Traffic;
import loopscope.visualizers.model.TrafficHistory;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.scene.Moment;

/** One run: what was recorded of it, and where the student is in it. */
public record Run(TraceLog log, Playhead playhead, History<LoopState> history, TrafficHistory traffic,
    Timeline timeline) {

  /** A run whose events stand, or are going to, in this log. */
  static Run of(TraceLog log) {
    var history = new History<>(new LoopModel(0), log);
    return new Run(log, new Playhead(log), history, new TrafficHistory(log, 0, history), new Timeline(log,
        0));
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

package loopscope.engine.script.steps;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import loopscope.engine.trace.RecordingLevel;
import org.jspecify.annotations.Nullable;

/** Before a statement runs. */
final class StatementProbe extends ExecutionEventNode {
  private final RecordingLevel level;
  private final EventContext context;
  private @Nullable Site site;

  StatementProbe(EventContext context, RecordingLevel level) {
    this.level = level;
    this.context = context;
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    var recorder = StepRecorder.current(level);
    if (recorder != null) {
      reach(recorder, frame.materialize());
    }
  }

  @TruffleBoundary
  private void reach(StepRecorder recorder, MaterializedFrame frame) {
    if (site == null) {
      site = Site.of(context);
    }
    recorder.reach(site, frame);
  }
}

package loopscope.engine.script.steps;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import loopscope.engine.trace.RecordingLevel;
import org.jspecify.annotations.Nullable;

/** Around the body of a function. */
final class CallProbe extends ExecutionEventNode {
  private final RecordingLevel level;
  private final EventContext context;
  private @Nullable Site site;

  CallProbe(EventContext context, RecordingLevel level) {
    this.level = level;
    this.context = context;
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    var recorder = StepRecorder.current(level);
    if (recorder != null) {
      enter(recorder, frame.materialize());
    }
  }

  @TruffleBoundary
  private void enter(StepRecorder recorder, MaterializedFrame frame) {
    if (site == null) {
      site = Site.ofFunction(context);
    }
    recorder.enter(site, frame);
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, @Nullable Object result) {
    var recorder = StepRecorder.current(level);
    if (recorder != null) {
      leave(recorder, frame.materialize(), result);
    }
  }

  @TruffleBoundary
  private void leave(StepRecorder recorder, MaterializedFrame frame, @Nullable Object result) {
    if (site != null) {
      recorder.leave(site, frame, result);
    }
  }

  @Override
  protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
    var recorder = StepRecorder.current(level);
    if (recorder != null) {
      fail(recorder, frame.materialize(), exception);
    }
  }

  @TruffleBoundary
  private void fail(StepRecorder recorder, MaterializedFrame frame, Throwable exception) {
    if (site != null) {
      recorder.fail(site, frame, exception);
    }
  }
}

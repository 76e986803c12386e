package loopscope.engine.script.steps;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.js.nodes.access.WritePropertyNode;
import loopscope.engine.trace.RecordingLevel;
import org.jspecify.annotations.Nullable;

/** Around the assignment to a property. Its inputs are the object, the key where that is computed, and the value. */
final class WriteProbe extends ExecutionEventNode {
  private final RecordingLevel level;
  private final @Nullable Object key;

  WriteProbe(EventContext context, RecordingLevel level) {
    this.level = level;
    key = context.getInstrumentedNode() instanceof WritePropertyNode write ? write.getKey() : null;
  }

  @Override
  protected void onInputValue(VirtualFrame frame, EventContext input, int index, @Nullable Object value) {
    saveInputValue(frame, index, value);
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, @Nullable Object result) {
    var recorder = StepRecorder.current(level);
    if (recorder != null) {
      written(recorder, getSavedInputValues(frame));
    }
  }

  @TruffleBoundary
  private void written(StepRecorder recorder, @Nullable Object[] inputs) {
    if (inputs.length > 0 && inputs[0] != null) {
      recorder.written(inputs[0], key != null ? key : inputs.length > 1 ? inputs[1] : null);
    }
  }
}

package loopscope.engine.script.steps;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import loopscope.engine.trace.RecordingLevel;
import org.jspecify.annotations.Nullable;

/** Around a call or a {@code delete}: whatever it is given may be changed by code that no probe sees. */
final class HandOverProbe extends ExecutionEventNode {
  private final RecordingLevel level;

  HandOverProbe(RecordingLevel level) {
    this.level = level;
  }

  @Override
  protected void onInputValue(VirtualFrame frame, EventContext input, int index, @Nullable Object value) {
    saveInputValue(frame, index, value);
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, @Nullable Object result) {
    over(frame);
  }

  @Override
  protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
    over(frame);
  }

  private void over(VirtualFrame frame) {
    var recorder = StepRecorder.current(level);
    if (recorder != null) {
      handedOver(recorder, getSavedInputValues(frame));
    }
  }

  @TruffleBoundary
  private static void handedOver(StepRecorder recorder, @Nullable Object[] inputs) {
    switch (callee(inputs)) {
      case JSFunctionObject function when Kinds.isStudents(function) -> {
        // Its own probes see what it does.
      }
      case JSFunctionObject function when !JSFunction.isBuiltin(function) -> recorder.lent(Kinds.describe(
          function), inputs);
      case null, default -> recorder.handedOver(inputs);
    }
  }

  /** The function that is called: after the object it is called on, or first where it makes one. */
  private static @Nullable Object callee(@Nullable Object[] inputs) {
    return inputs.length > 1 && inputs[1] instanceof JSFunctionObject function ? function
        : inputs.length > 0 ? inputs[0] : null;
  }
}

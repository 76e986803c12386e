package loopscope.engine.script.steps;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.access.WriteElementNode;
import com.oracle.truffle.js.nodes.access.WritePropertyNode;
import com.oracle.truffle.js.nodes.binary.JSLogicalNode;
import com.oracle.truffle.js.nodes.control.AbstractBlockNode;
import com.oracle.truffle.js.nodes.control.GeneratorWrapperNode;
import loopscope.engine.trace.RecordingLevel;
import org.jspecify.annotations.Nullable;

/**
 * Around {@code &&=}, {@code ||=} and {@code ??=} on a property. No other probe sees these write, for the write within has no place in
 * the source. Its object was read once before, so that to read it again, as the write does, has no effect.
 */
final class LogicalAssignmentProbe extends ExecutionEventNode {
  private final RecordingLevel level;
  @Child
  private JavaScriptNode target;

  private LogicalAssignmentProbe(RecordingLevel level, JavaScriptNode target) {
    this.level = level;
    this.target = target;
  }

  /** One for a place where two operands are combined; null where that does not assign to a property. */
  static @Nullable LogicalAssignmentProbe at(EventContext context, RecordingLevel level) {
    var node = context.getInstrumentedNode();
    var operation = node instanceof GeneratorWrapperNode resumable ? resumable.getChildren().iterator().next()
        : node;
    var target = plain(operation) instanceof JSLogicalNode logical ? target(plain(logical.getRight())) : null;
    return target == null ? null
        : new LogicalAssignmentProbe(level, (JavaScriptNode) NodeUtil.cloneNode(target));
  }

  private static @Nullable Node target(Node write) {
    var section = write.getSourceSection();
    if (section != null && section.isAvailable()) {
      // An assignment of its own, in parentheses.
      return null;
    }
    return switch (write) {
      case WritePropertyNode property -> plain(property.getTarget());
      case WriteElementNode element -> plain(element.getTarget());
      // With a yield in it, the assignment is in steps, to go on at any of them.
      case AbstractBlockNode steps -> target(steps.getStatements()[steps.getStatements().length - 1]);
      default -> null;
    };
  }

  private static Node plain(Node node) {
    return node instanceof WrapperNode wrapper ? wrapper.getDelegateNode() : node;
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, @Nullable Object result) {
    var recorder = StepRecorder.current(level);
    if (recorder != null) {
      assigned(recorder, target.execute(frame));
    }
  }

  @TruffleBoundary
  private static void assigned(StepRecorder recorder, Object object) {
    recorder.written(object, null);
  }
}

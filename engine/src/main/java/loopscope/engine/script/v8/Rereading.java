package loopscope.engine.script.v8;

import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.RepeatableNode;
import com.oracle.truffle.js.nodes.access.PropertyNode;
import com.oracle.truffle.js.nodes.access.ReadElementNode;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of expressions whose names V8 tells and GraalJS does not, read again; only where that runs no code of the program's. */
final class Rereading {
  private Rereading() {}

  /** The value of an expression in the function that threw; empty if it would take more than reading. */
  static Optional<Object> value(@Nullable Object expression, Thrown thrown) {
    var stack = TruffleStackTrace.getStackTrace(thrown.exception());
    var frame = stack == null || stack.isEmpty() ? null : stack.getFirst().getFrame();
    return frame == null ? Optional.empty() : value(expression, frame);
  }

  private static Optional<Object> value(@Nullable Object expression, Frame frame) {
    return switch (expression) {
      case WrapperNode wrapper -> value(wrapper.getDelegateNode(), frame);
      case JavaScriptNode node when node instanceof RepeatableNode -> executed(node, frame);
      case PropertyNode property -> value(property.getTarget(), frame)
          .flatMap(target -> property(target, property.getPropertyKey()));
      case ReadElementNode element -> value(element.getTarget(), frame).flatMap(target -> value(element
          .getElement(), frame).flatMap(key -> property(target, JSRuntime.toPropertyKey(key))));
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Object> executed(JavaScriptNode node, Frame frame) {
    return frame instanceof VirtualFrame current ? Optional.ofNullable(node.execute(current))
        : Optional.empty();
  }

  /** What a property holds; a getter is left alone. */
  private static Optional<Object> property(Object target, Object key) {
    for (var holder = target; holder instanceof JSObject object; holder = JSObject.getPrototype(object)) {
      var found = JSObject.getOwnProperty((JSDynamicObject) holder, key);
      if (found != null) {
        return found.isDataDescriptor() ? Optional.of(found.getValue()) : Optional.empty();
      }
    }
    return target instanceof JSObject ? Optional.of(Undefined.instance) : Optional.empty();
  }
}

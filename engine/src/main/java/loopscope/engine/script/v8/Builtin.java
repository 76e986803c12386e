package loopscope.engine.script.v8;

import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import java.util.Optional;

/**
 * A call of a built-in function.
 *
 * @param name its name with that of its owner, as {@code Array.prototype.map}
 */
record Builtin(String name, Object receiver, Object[] arguments) {

  /** The built-in that threw, if one did. */
  static Optional<Builtin> thatThrew(JSException exception) {
    var stack = TruffleStackTrace.getStackTrace(exception);
    return stack == null || stack.isEmpty() ? Optional.empty() : of(stack.getFirst());
  }

  private static Optional<Builtin> of(TruffleStackTraceElement element) {
    var frame = element.getFrame();
    if (frame == null || frame.getArguments().length < JSArguments.RUNTIME_ARGUMENT_COUNT
        || !(JSArguments.getFunctionObject(frame.getArguments()) instanceof JSFunctionObject function)
        || !JSFunction.isBuiltin(function)) {
      return Optional.empty();
    }
    var name = element.getTarget().getRootNode().getName();
    return Optional.of(new Builtin(name == null ? "" : name, JSArguments.getThisObject(frame.getArguments()),
        JSArguments.extractUserArguments(frame.getArguments())));
  }

  /** An argument as V8 names it. */
  String argument(int index) {
    return index < arguments.length ? Shown.value(arguments[index]) : "undefined";
  }
}

package loopscope.engine.script.v8;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import org.jspecify.annotations.Nullable;

/** Errors that promises are rejected with: promise functions catch what GraalJS throws before the student's code can see it. */
public final class Reasons {
  private Reasons() {}

  /** Gives a reason V8's words if GraalJS made it and nobody has changed it. */
  public static void reword(@Nullable Object reason) {
    if (reason instanceof JSErrorObject error && error.getException() instanceof JSException exception) {
      if (exception.getErrorType() == JSErrorType.AggregateError) {
        rewordAggregate(error, exception);
      } else if (isMadeByEngine(exception) && hasRawMessage(error, exception)) {
        say(error, Wording.of(exception, null));
      }
    }
  }

  private static boolean hasRawMessage(JSErrorObject error, JSException exception) {
    return JSRuntime.getDataProperty(error, JSError.MESSAGE) instanceof TruffleString message
        && message.toJavaStringUncached().equals(exception.getRawMessage());
  }

  /** An error of the student's has no node that threw it, and an error constructor as the built-in that made it. */
  private static boolean isMadeByEngine(JSException exception) {
    return exception.getLocation() != null || "self resolution!".equals(exception.getRawMessage())
        || Builtin.thatThrew(exception).filter(builtin -> !builtin.name().endsWith("Error")).isPresent();
  }

  /** {@code Promise.any} gives no message; its error is made in a microtask, where no function is running. */
  private static void rewordAggregate(JSErrorObject error, JSException exception) {
    if (!JSObject.hasOwnProperty(error, Strings.MESSAGE) && (exception.getJSStackTrace().length == 0
        || isPromiseFunctions(exception))) {
      say(error, "All promises were rejected");
    }
  }

  private static boolean isPromiseFunctions(JSException exception) {
    return Builtin.thatThrew(exception).filter(builtin -> builtin.name().startsWith("Promise.")).isPresent();
  }

  private static void say(JSErrorObject error, String words) {
    JSObjectUtil.defineDataProperty(JSObject.getJSContext(error), error, JSError.MESSAGE, Strings
        .fromJavaString(
            words), JSError.MESSAGE_ATTRIBUTES);
  }
}

package loopscope.engine.script.v8;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import org.jspecify.annotations.Nullable;

/** Errors that the built-in promise functions reject with: they go from promise to promise and never leave a function. */
public final class Reasons {
  private Reasons() {}

  /** Gives a reason V8's words if a built-in promise function made it. */
  public static void reword(@Nullable Object reason) {
    if (reason instanceof JSErrorObject error && error.getException() instanceof JSException exception) {
      if (exception.getErrorType() == JSErrorType.AggregateError) {
        rewordAggregate(error, exception);
      } else if (isPromiseFunctions(exception)) {
        say(error, Wording.of(exception, null));
      }
    }
  }

  /** {@code Promise.any} gives no message; its error is made in a microtask, where no function is running. */
  private static void rewordAggregate(JSErrorObject error, JSException exception) {
    if (!JSObject.hasOwnProperty(error, Strings.MESSAGE) && (exception.getJSStackTrace().length == 0
        || isPromiseFunctions(exception))) {
      say(error, "All promises were rejected");
    }
  }

  private static boolean isPromiseFunctions(JSException exception) {
    return "self resolution!".equals(exception.getRawMessage())
        || Builtin.thatThrew(exception).filter(builtin -> builtin.name().startsWith("Promise.")).isPresent();
  }

  private static void say(JSErrorObject error, String words) {
    JSObjectUtil.defineDataProperty(JSObject.getJSContext(error), error, JSError.MESSAGE, Strings
        .fromJavaString(
            words), JSError.MESSAGE_ATTRIBUTES);
  }
}

package loopscope.engine.script.v8;

import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;

/** The {@code stack} of errors, as V8 writes it, or as {@code Error.prepareStackTrace} does. */
public final class StackTraces {
  private StackTraces() {}

  /** Has the stacks of a context's errors written this way. */
  public static void install(JSContext context) {
    context.setPrepareStackTraceCallback(StackTraces::prepare);
  }

  private static Object prepare(JSRealm realm, JSDynamicObject error, JSDynamicObject callSites) {
    var prepare = JSObject.get(realm.getErrorConstructor(JSErrorType.Error),
        JSError.PREPARE_STACK_TRACE_NAME);
    return prepare instanceof JSFunctionObject function
        ? JSFunction.call(function, error, new Object[]{error, callSites})
        : Strings.fromJavaString(write(realm, error, callSites));
  }

  private static String write(JSRealm realm, JSDynamicObject error, JSDynamicObject callSites) {
    var text = new StringBuilder(header(error));
    for (var i = 0L; i < JSArray.arrayGetLength(callSites); i++) {
      if (JSObjectUtil.getHiddenProperty((JSDynamicObject) JSObject.get(callSites, i),
          JSError.STACK_TRACE_ELEMENT_PROPERTY_NAME) instanceof JSStackTraceElement element && !isHidden(
              element)) {
        text.append("\n    at ").append(new StackFrame(realm.getContext(), element).text());
      }
    }
    return text.toString();
  }

  /** V8 makes arrays without a frame of their own. */
  private static boolean isHidden(JSStackTraceElement element) {
    return element.getFunction() instanceof JSFunctionObject function && JSFunction.isBuiltin(function)
        && element.getThis() == JSFunction.CONSTRUCT && JSFunction.getName(function).toString().equals(
            "Array");
  }

  /** As {@code Error.prototype.toString}. */
  private static String header(JSDynamicObject error) {
    var name = JSObject.get(error, JSError.NAME);
    var message = JSObject.get(error, JSError.MESSAGE);
    var first = name == Undefined.instance ? "Error" : JSRuntime.toJavaString(name);
    var second = message == Undefined.instance ? "" : JSRuntime.toJavaString(message);
    return first.isEmpty() || second.isEmpty() ? first + second : first + ": " + second;
  }
}

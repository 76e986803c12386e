package loopscope.engine.script.v8;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a stack trace, as V8 writes it. */
final class StackFrame {
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*|<anonymous>");

  private final JSContext context;
  private final JSStackTraceElement element;

  StackFrame(JSContext context, JSStackTraceElement element) {
    this.context = context;
    this.element = element;
  }

  /** The line without its {@code at}. */
  String text() {
    if (element.isPromiseAll()) {
      return "async Promise.all (index " + element.getPromiseIndex() + ")";
    }
    var async = element.isAsync() ? "async " : "";
    var name = name();
    return async + (name.isEmpty() ? location() : name + " (" + location() + ")");
  }

  private String name() {
    var function = string(element.getFunctionName());
    if (isConstructor()) {
      return "new " + (function.isEmpty() ? "<anonymous>" : function);
    }
    var type = element.isEval() ? "" : type();
    if (type.isEmpty()) {
      return function;
    }
    var method = string(element.getMethodName(context));
    if (function.isEmpty()) {
      return type + "." + (method.isEmpty() ? "<anonymous>" : method);
    }
    var owner = function.startsWith(type + ".") || !IDENTIFIER.matcher(function).matches() ? "" : type + ".";
    return owner + function + (method.isEmpty() || function.equals(method) || function.endsWith("." + method)
        ? ""
        : " [as " + method + "]");
  }

  /** A class can only be constructed; other functions are when their receiver says so. */
  private boolean isConstructor() {
    return element.getFunction() instanceof JSFunctionObject function && JSFunction.getFunctionData(function)
        .isClassConstructor() || element.getThis() == JSFunction.CONSTRUCT || element.isConstructor();
  }

  /** The class of the receiver; of a static method, the class that it belongs to. */
  private String type() {
    return element.getThis() instanceof JSFunctionObject receiver
        && element.getFunction() instanceof JSFunctionObject function && !JSFunction.isBuiltin(function)
        && !JSFunction.getName(receiver).isEmpty() ? string(JSFunction.getName(receiver))
            : string(element.getClassName());
  }

  private String location() {
    if (element.getFunction() instanceof JSFunctionObject function && JSFunction.isBuiltin(function)) {
      return "<anonymous>";
    }
    var at = CallPosition.of(element);
    var place = ":" + at.line() + ":" + at.column();
    var origin = element.getEvalOrigin();
    return origin == null ? string(element.getFileName()) + place : origin + ", <anonymous>" + place;
  }

  private static String string(@Nullable TruffleString text) {
    return text == null ? "" : text.toJavaStringUncached();
  }
}

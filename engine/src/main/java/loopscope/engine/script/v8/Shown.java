package loopscope.engine.script.v8;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSGlobalObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Nullish;

/** Values as GraalJS shows them in its messages, told in V8's way. */
final class Shown {
  private Shown() {}

  /** A value as V8 names it in a message. */
  static String value(Object value) {
    return switch (value) {
      case JSArrayObject _ -> "[object Array]";
      case JSFunctionObject function -> JSRuntime.safeToString(function).toString();
      case JSGlobalObject _ -> "#<Object>";
      case JSErrorObject error -> JSRuntime.safeToString(error).toString();
      case JSObject object -> "#<" + JSRuntime.getConstructorName(object) + ">";
      case Nullish marker when marker == JSFunction.CONSTRUCT -> "undefined";
      default -> briefly(JSRuntime.safeToString(value).toString());
    };
  }

  /** A shown value as V8 names it without running any of its code. */
  static String briefly(String shown) {
    if (shown.startsWith("{") || shown.startsWith("global{")) {
      return "#<Object>";
    }
    if (shown.startsWith("[object Array]") || shown.matches("(?s)(\\(\\d+\\))?\\[.*]")) {
      return "[object Array]";
    }
    return shown.startsWith("[object ") ? "#<" + shown.substring(8, shown.length() - 1) + ">" : shown;
  }

  /** A value by its type, and by itself when that is short: {@code number 5}, {@code object null}, {@code function}. */
  static String byType(String shown) {
    return switch (shown) {
      case "undefined" -> "undefined";
      case "null" -> "object null";
      case "true", "false" -> "boolean " + shown;
      default -> isNumber(shown) ? "number " + shown
          : shown.startsWith("Symbol(") ? "symbol" : isFunction(shown) ? "function" : "object";
    };
  }

  static boolean isObject(String shown) {
    return shown.startsWith("{") || shown.startsWith("[") || shown.matches(
        "(?s)\\(\\d+\\)\\[.*|[\\w$]+\\{.*");
  }

  /** A primitive with its type, in quotes: {@code string 'abc'}. */
  static String primitive(String shown) {
    var type = isNumber(shown) ? "number" : shown.matches("true|false") ? "boolean" : "string";
    return type + " '" + shown + "'";
  }

  private static boolean isNumber(String shown) {
    return shown.matches("NaN|-?(Infinity|\\d[\\d.e+-]*)");
  }

  static boolean isFunction(String shown) {
    return shown.matches("(?s)(async |function|class\\b|\\().*");
  }
}

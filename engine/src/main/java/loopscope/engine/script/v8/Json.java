package loopscope.engine.script.v8;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Optional;

/** Texts that {@code JSON.parse} cannot parse. */
final class Json implements Wording.Subject {

  @Override
  public Optional<String> words(Thrown thrown) {
    return thrown.type() == JSErrorType.SyntaxError
        ? thrown.builtin().filter(builtin -> builtin.name().equals("JSON.parse"))
            .map(builtin -> words(thrown, builtin))
        : Optional.empty();
  }

  private static String words(Thrown thrown, Builtin builtin) {
    var value = builtin.arguments().length == 0 ? Undefined.instance : builtin.arguments()[0];
    return switch (value) {
      case TruffleString text -> JsonText.words(text.toJavaStringUncached(), thrown.message());
      case JSArrayObject _ -> thrown.message();
      case JSFunctionObject function -> JsonText.words(JSRuntime.safeToString(function).toString(), thrown
          .message());
      case JSObject object -> JsonText.words(object.defaultToString().toString(), thrown.message());
      default -> JsonText.words(JSRuntime.safeToString(value).toString(), thrown.message());
    };
  }
}

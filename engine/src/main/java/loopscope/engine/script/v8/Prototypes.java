package loopscope.engine.script.v8;

import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Optional;

/** Prototypes that an object cannot get: V8 tells a cycle from an object that takes no other. */
final class Prototypes implements Wording.Subject {
  private static final String BY_ACCESSOR = "Cannot set __proto__ of non-extensible ";

  @Override
  public Optional<String> words(Thrown thrown) {
    if (thrown.message().startsWith(BY_ACCESSOR)) {
      return Optional.of(takesNoOther(thrown.message().substring(BY_ACCESSOR.length())));
    }
    if (!thrown.message().equals("setPrototype failed")) {
      return Optional.empty();
    }
    return thrown.builtin().flatMap(Prototypes::words).or(() -> Optional.of(takesNoOther("#<Object>")));
  }

  /** A function has the object as its argument, the accessor as its receiver. */
  private static Optional<String> words(Builtin builtin) {
    var arguments = builtin.arguments();
    return switch (arguments.length) {
      case 0 -> Optional.empty();
      case 1 -> words(builtin.receiver(), arguments[0]);
      default -> words(arguments[0], arguments[1]);
    };
  }

  private static Optional<String> words(Object object, Object prototype) {
    for (var each = prototype; each instanceof JSObject link; each = JSObject.getPrototype(link)) {
      if (each == object) {
        return Optional.of("Cyclic __proto__ value");
      }
    }
    return object instanceof JSObject ? Optional.of(takesNoOther(Shown.value(object))) : Optional.empty();
  }

  private static String takesNoOther(String object) {
    return object + " is not extensible";
  }
}

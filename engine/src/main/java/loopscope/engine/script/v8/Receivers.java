package loopscope.engine.script.v8;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.access.WriteElementNode;
import com.oracle.truffle.js.nodes.access.WritePropertyNode;
import com.oracle.truffle.js.nodes.control.DeletePropertyNode;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Properties that cannot be written or deleted. V8 names the object by its class, which GraalJS's message does not tell. */
final class Receivers implements Wording.Subject {
  private static final Pattern READ_ONLY = Pattern.compile(
      "(?s)Cannot assign to read only property '(.*?)' of (.*)");
  private static final Pattern ACCESSOR = Pattern.compile(
      "(?s)Cannot (set|get) property (.*?) of (\\[object .*]) which has only a (getter|setter)");
  private static final Pattern PRIMITIVE = Pattern.compile(
      "(?s)Cannot add property \"(.*?)\" to non-object (.*)");

  private static final Pattern CONFIGURABLE = Pattern.compile(
      "(?s)\"?(.*?)\"? is not a configurable property");
  private static final Pattern NEW = Pattern.compile("(?s)new\\s+([\\w$]+)\\b.*");

  @Override
  public Optional<String> words(Thrown thrown) {
    var readOnly = READ_ONLY.matcher(thrown.message());
    if (readOnly.matches()) {
      return Optional.of("Cannot assign to read only property '" + readOnly.group(1) + "' of " + typed(thrown,
          readOnly.group(2)));
    }
    var accessor = ACCESSOR.matcher(thrown.message());
    if (accessor.matches()) {
      return Optional.of(accessor(accessor.group(2), accessor.group(4), object(thrown, accessor.group(3))));
    }
    var deleted = CONFIGURABLE.matcher(thrown.message());
    if (deleted.matches()) {
      return Optional.of("Cannot delete property '" + deleted.group(1) + "' of " + target(thrown).map(
          Shown::value).or(() -> newObject(thrown)).orElse("#<Object>"));
    }
    var primitive = PRIMITIVE.matcher(thrown.message());
    return primitive.matches() ? Optional.of("Cannot create property '" + primitive.group(1) + "' on "
        + Shown.primitive(primitive.group(2))) : Optional.empty();
  }

  private static String accessor(String property, String other, String object) {
    return property.startsWith("#")
        ? "'" + property + "' was defined without a " + (other.equals("getter") ? "setter" : "getter")
        : "Cannot set property " + property + " of " + object + " which has only a " + other;
  }

  private static String typed(Thrown thrown, String shown) {
    if (Shown.isFunction(shown)) {
      return "function '" + shown + "'";
    }
    return Shown.isObject(shown) ? "object '" + object(thrown, shown) + "'" : Shown.primitive(shown);
  }

  private static String object(Thrown thrown, String shown) {
    return target(thrown).filter(object -> isShownAs(object, shown)).map(Shown::value).or(() -> newObject(
        thrown)).orElseGet(() -> shown.equals("[object Object]") ? "#<Object>" : Shown.briefly(shown));
  }

  private static boolean isShownAs(JSObject object, String shown) {
    return JSRuntime.safeToString(object).toString().equals(shown)
        || JSObject.defaultToString((JSDynamicObject) object).toString().equals(shown);
  }

  /** The object that was to be written, if it can be read again. */
  private static Optional<JSObject> target(Thrown thrown) {
    return expression(thrown).flatMap(target -> Rereading.value(target, thrown)).filter(
        JSObject.class::isInstance).map(JSObject.class::cast);
  }

  /** An object that was made on the spot is one of the class that is written there. */
  private static Optional<String> newObject(Thrown thrown) {
    return expression(thrown).map(Node::getSourceSection).map(section -> NEW.matcher(section.getCharacters()))
        .filter(Matcher::matches).map(found -> "#<" + found.group(1) + ">");
  }

  /** What stands before the dot. */
  private static Optional<JavaScriptNode> expression(Thrown thrown) {
    for (var node = thrown.node(); node != null; node = node.getParent()) {
      switch (node) {
        case WritePropertyNode write -> {
          return Optional.of(write.getTarget());
        }
        case WriteElementNode write -> {
          return Optional.of(write.getTarget());
        }
        case DeletePropertyNode delete -> {
          return Optional.of(delete.getTarget());
        }
        default -> {
        }
      }
    }
    return Optional.empty();
  }
}

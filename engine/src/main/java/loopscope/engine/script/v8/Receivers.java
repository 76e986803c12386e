package loopscope.engine.script.v8;

import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.access.JSReadFrameSlotNode;
import com.oracle.truffle.js.nodes.access.WritePropertyNode;
import com.oracle.truffle.js.nodes.arguments.AccessThisNode;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Properties that cannot be written. V8 names the object by its class, which GraalJS's message does not tell. */
final class Receivers implements Wording.Subject {
  private static final Pattern READ_ONLY = Pattern.compile(
      "(?s)Cannot assign to read only property '(.*?)' of (.*)");
  private static final Pattern ACCESSOR = Pattern.compile(
      "(?s)Cannot (set|get) property (.*?) of (\\[object .*]) which has only a (getter|setter)");
  private static final Pattern PRIMITIVE = Pattern.compile(
      "(?s)Cannot add property \"(.*?)\" to non-object (.*)");

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
    return target(thrown).filter(object -> isShownAs(object, shown)).map(Shown::value)
        .orElseGet(() -> shown.equals("[object Object]") ? "#<Object>" : Shown.briefly(shown));
  }

  private static boolean isShownAs(JSObject object, String shown) {
    return JSRuntime.safeToString(object).toString().equals(shown)
        || JSObject.defaultToString((JSDynamicObject) object).toString().equals(shown);
  }

  /** The object that was to be written, where reading it again has no effects: it is {@code this} or a variable. */
  private static Optional<JSObject> target(Thrown thrown) {
    for (var node = thrown.node(); node != null; node = node.getParent()) {
      if (node instanceof WritePropertyNode write) {
        return isVariable(write.getTarget()) ? read(write.getTarget(), thrown) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isVariable(JavaScriptNode node) {
    return node instanceof JSReadFrameSlotNode || node instanceof AccessThisNode;
  }

  private static Optional<JSObject> read(JavaScriptNode node, Thrown thrown) {
    var stack = TruffleStackTrace.getStackTrace(thrown.exception());
    var frame = stack == null || stack.isEmpty() ? null : stack.getFirst().getFrame();
    if (frame == null) {
      return Optional.empty();
    }
    var value = node instanceof JSReadFrameSlotNode variable ? local(frame, variable.getSlotIndex())
        : JSArguments.getThisObject(frame.getArguments());
    return value instanceof JSObject object ? Optional.of(object) : Optional.empty();
  }

  private static @Nullable Object local(Frame frame, int slot) {
    return slot < frame.getFrameDescriptor().getNumberOfSlots() ? frame.getValue(slot) : null;
  }
}

package loopscope.acceptance.steps;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import loopscope.engine.trace.ObjectKind;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.MemoryObject;

/**
 * Compares values of the running program with those in a memory that was put together from the recording, and all they lead to. One
 * object of the program is one of the memory.
 */
final class Comparing {
  private static final int ENOUGH = 20;
  private static final int LONGEST_TEXT = 1000;
  /** Larger objects are recorded in part. */
  private static final int LARGE = 900;
  private static final Set<ObjectKind> WITH_PROPERTIES = Set.of(ObjectKind.OBJECT, ObjectKind.ARRAY,
      ObjectKind.MAP,
      ObjectKind.SET, ObjectKind.CLASS, ObjectKind.ERROR, ObjectKind.PROMISE);
  private static final List<String> PROMISE_STATES = List.of("pending", "fulfilled", "rejected");

  private final Memory memory;
  private final long seq;
  private final Map<Object, Long> numbers = new IdentityHashMap<>();
  private final Map<Long, Object> objects = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  Comparing(Memory memory, long seq) {
    this.memory = memory;
    this.seq = seq;
  }

  long seq() {
    return seq;
  }

  List<String> differences() {
    return differences;
  }

  void differ(String where, Object real, Object recorded) {
    differences.add("seq %d: %s is %s, recorded %s".formatted(seq, where, real instanceof JSDynamicObject
        ? "an object"
        : real,
        recorded));
  }

  void compare(String where, Object real, Value recorded) {
    if (differences.size() > ENOUGH) {
      return;
    }
    if (real instanceof JSDynamicObject object && object != Undefined.instance && object != Null.instance) {
      if (recorded.kind() == ValueKind.OBJECT) {
        compare(where, object, recorded.object());
      } else {
        differ(where, real, recorded);
      }
    } else if (!primitive(real).equals(recorded)) {
      differ(where, real, recorded);
    }
  }

  private static Value primitive(Object real) {
    return switch (real) {
      case JSDynamicObject undefined when real == Undefined.instance -> Value.UNDEFINED;
      case JSDynamicObject none when real == Null.instance -> Value.NULL;
      case TruffleString text -> value(ValueKind.STRING, Strings.toJavaString(text));
      case Boolean bool -> value(ValueKind.BOOLEAN, bool.toString());
      case Symbol symbol -> value(ValueKind.SYMBOL, symbol.toString());
      default -> JSRuntime.isBigInt(real) ? value(ValueKind.BIGINT, real + "n")
          : value(ValueKind.NUMBER, JSRuntime.toJavaString(real));
    };
  }

  private static Value value(ValueKind kind, String text) {
    return new Value(kind, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text, 0);
  }

  private void compare(String where, JSDynamicObject real, long number) {
    var known = numbers.put(real, number);
    if (known != null) {
      if (known != number) {
        differ(where, "object " + known, "object " + number);
      }
      return;
    }
    var recorded = memory.object(number);
    if (objects.put(number, real) != null || recorded == null) {
      differ(where, real, "object " + number + ", which is another or none");
      return;
    }
    if (recorded.found().kind() != ObjectKind.OPAQUE && !isLibraryFunction(real, recorded)) {
      contents(where, real, recorded);
    }
  }

  private static boolean isLibraryFunction(JSDynamicObject real, MemoryObject recorded) {
    return real instanceof JSFunctionObject && recorded.found().function().source() == null;
  }

  private void contents(String where, JSDynamicObject real, MemoryObject recorded) {
    switch (real) {
      case JSMapObject map -> entries(where, map.getMap(), recorded.entries(seq), false);
      case JSSetObject set -> entries(where, set.getMap(), recorded.entries(seq), true);
      case JSPromiseObject promise -> promise(where, promise, recorded.content(seq));
      case JSProxyObject proxy -> compare(where + " target", proxy.getProxyTarget(), recorded.content(seq)
          .value());
      default -> {
      }
    }
    if (WITH_PROPERTIES.contains(recorded.found().kind())) {
      properties(where, real, recorded);
    }
    if (!(real instanceof JSProxyObject)) {
      compare(where + ".__proto__", JSObject.getPrototype(real), recorded.prototype(seq));
    }
  }

  private void promise(String where, JSPromiseObject real, MemoryObject.Content recorded) {
    var state = PROMISE_STATES.get(real.getPromiseState());
    if (!state.equals(recorded.text())) {
      differ(where, state, recorded.text());
    } else if (real.getPromiseResult() != null && !state.equals("pending")) {
      compare(where + " result", real.getPromiseResult(), recorded.value());
    }
  }

  private void entries(String where, JSHashMap real, Map<Value, Value> recorded, boolean set) {
    var count = 0;
    for (var cursor = real.getEntries(); cursor.advance(); count++) {
      var key = cursor.getKey();
      if (!(key instanceof JSDynamicObject)) {
        var place = where + "[" + key + "]";
        var value = recorded.get(primitive(key));
        if (value == null) {
          differ(place, "there", "nothing");
        } else {
          compare(place, set ? key : cursor.getValue(), value);
        }
      }
    }
    if (count != recorded.size()) {
      differ(where, count + " entries", recorded.size());
    }
  }

  private void properties(String where, JSDynamicObject real, MemoryObject object) {
    var recorded = object.properties(seq);
    if (recorded.size() > LARGE) {
      return;
    }
    var rest = new LinkedHashMap<>(recorded);
    for (var key : JSObject.ownPropertyKeys(real)) {
      var name = primitive(key);
      if (recorded.containsKey(name) || !isLeftOut(real, object, name)) {
        property(where + "." + name.text(), real, key, rest.remove(name));
      }
    }
    for (var hidden : real.getShape().getPropertyListInternal(true)) {
      if (hidden.getKey() instanceof HiddenKey key && key.getName().startsWith("#")) {
        privateField(where + "." + key.getName(), JSObjectUtil.getHiddenProperty(real, key), rest.remove(
            new Value(
                ValueKind.SYMBOL, key.getName(), 0)));
      }
    }
    rest.forEach((key, value) -> differ(where + "." + key.text(), "absent", value));
  }

  /** What is the core library's in a student's object, and what every function and error has. */
  private static boolean isLeftOut(JSDynamicObject real, MemoryObject object, Value key) {
    return object.found().className().equals("Module") || key.kind() == ValueKind.SYMBOL || key.text()
        .startsWith("_")
        || real instanceof JSErrorObject && key.text().equals("stack") || real instanceof JSFunctionObject
            && Set.of("length",
                "name").contains(key.text());
  }

  private void property(String place, JSDynamicObject real, Object key, Value recorded) {
    var property = Objects.requireNonNull(JSObject.getOwnProperty(real, key));
    if (recorded == null) {
      differ(place, "there", "nothing");
    } else if (property.isDataDescriptor()) {
      compare(place, property.getValue(), recorded);
    } else if (recorded.kind() != ValueKind.ACCESSOR) {
      differ(place, "an accessor", recorded);
    }
  }

  private void privateField(String place, Object real, Value recorded) {
    if (recorded == null) {
      differ(place, "there", "nothing");
    } else {
      compare(place, real, recorded);
    }
  }
}

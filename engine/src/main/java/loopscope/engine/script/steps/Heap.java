package loopscope.engine.script.steps;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSModuleNamespaceObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.Accessor;
import com.oracle.truffle.js.runtime.objects.Dead;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import loopscope.engine.trace.MemoryEvent.ObjectFound;
import loopscope.engine.trace.ObjectKind;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import org.jspecify.annotations.Nullable;

/** The objects of an isolate that were met, each with what of it was recorded last. Loop thread. */
final class Heap {
  /** Keeps what was recorded of an object where no program sees it. */
  private static final HiddenKey RECORD = new HiddenKey("LoopscopeRecord");
  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_LENT = 100;

  private final StepRecorder steps;
  private final Recorder recorder;
  /** Objects that were named and not yet described. */
  private final Deque<ObjectRecord> unread = new ArrayDeque<>();
  private final Deque<Object> touched = new ArrayDeque<>();
  /** What code of the core library's was given last. */
  private final LinkedHashSet<ObjectRecord> lent = new LinkedHashSet<>();
  private final List<ObjectRecord> namespaces = new ArrayList<>();
  private long objects;

  /**
   * @param objects how many were found before
   */
  Heap(StepRecorder steps, Recorder recorder, long objects) {
    this.steps = steps;
    this.recorder = recorder;
    this.objects = objects;
  }

  /** How many objects were found. */
  long found() {
    return objects;
  }

  /** A value for the trace; objects met for the first time get their name, and are described by {@link #settle}. */
  Value value(Object value) {
    return switch (value) {
      case Dead _ -> Value.UNINITIALIZED;
      case JSDynamicObject object when object == Undefined.instance -> Value.UNDEFINED;
      case JSDynamicObject object when object == Null.instance -> Value.NULL;
      case JSDynamicObject object -> new Value(ValueKind.OBJECT, "", record(object).id);
      case TruffleString text -> new Value(ValueKind.STRING, cut(Strings.toJavaString(text)), 0);
      case Integer number -> new Value(ValueKind.NUMBER, number.toString(), 0);
      case Boolean bool -> new Value(ValueKind.BOOLEAN, bool.toString(), 0);
      case BigInt big -> new Value(ValueKind.BIGINT, cut(big + "n"), 0);
      case Symbol symbol -> new Value(ValueKind.SYMBOL, cut(symbol.toString()), 0);
      case HiddenKey name -> new Value(ValueKind.SYMBOL, name.getName(), 0);
      case Accessor accessor -> new Value(ValueKind.ACCESSOR, name(accessor), 0);
      default -> JSRuntime.isNumber(value) || value instanceof Long
          ? new Value(ValueKind.NUMBER, Strings.toJavaString(JSRuntime.toString(value)), 0)
          : new Value(ValueKind.OBJECT, value.getClass().getSimpleName(), 0);
    };
  }

  /** Several values for the trace. */
  List<Value> values(Object[] values) {
    var described = new Value[values.length];
    for (var i = 0; i < values.length; i++) {
      described[i] = value(values[i]);
    }
    return List.of(described);
  }

  private static String name(Accessor accessor) {
    var get = accessor.hasGetter() ? "get" : "";
    var set = accessor.hasSetter() ? "set" : "";
    return (get + " " + set).strip();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }

  private ObjectRecord record(JSDynamicObject object) {
    var known = known(object);
    return known == null ? find(object) : known;
  }

  private @Nullable ObjectRecord known(JSDynamicObject object) {
    return JSObjectUtil.getHiddenProperty(object, RECORD) instanceof ObjectRecord known && known.owner == this
        ? known
        : null;
  }

  private ObjectRecord find(JSDynamicObject object) {
    var parent = parent(object);
    return find(object, parent, Kinds.of(object, ancestry(parent)));
  }

  /** What an object inherits from, found before it. */
  private @Nullable ObjectRecord parent(JSDynamicObject object) {
    var prototype = Kinds.prototype(object);
    if (prototype == null) {
      return null;
    }
    var known = known(prototype);
    if (known != null) {
      return known;
    }
    var parent = parent(prototype);
    return find(prototype, parent, Kinds.isLibraryPrototype(prototype) ? ObjectKind.OPAQUE
        : Kinds.of(prototype, ancestry(parent)));
  }

  private static Ancestry ancestry(@Nullable ObjectRecord parent) {
    return parent == null ? Ancestry.NONE : parent.instances();
  }

  private ObjectRecord find(JSDynamicObject object, @Nullable ObjectRecord parent, ObjectKind kind) {
    var ancestry = ancestry(parent);
    var found = new ObjectRecord(this, ++objects, object, kind, ancestry);
    var scope = object instanceof JSFunctionObject function && Kinds.isStudents(function) ? steps.scopeOf(
        function
            .getEnclosingFrame()) : 0;
    var prototype = parent == null ? Value.NULL : new Value(ValueKind.OBJECT, "", parent.id);
    recorder.record(stamp -> new ObjectFound(stamp, found.id, found.kind, Kinds.className(object, ancestry),
        Kinds
            .describe(object), scope, prototype));
    JSObjectUtil.putHiddenProperty(object, RECORD, found);
    unread.add(found);
    if (object instanceof JSModuleNamespaceObject) {
      namespaces.add(found);
    }
    return found;
  }

  /** Looks for changes in all that are known. */
  void compareAll(@Nullable Object[] values) {
    for (var value : values) {
      compare(value);
    }
  }

  /** Looks for changes in the classes that an object is of. */
  void compareClasses(@Nullable Object instance) {
    if (instance instanceof JSDynamicObject object) {
      Kinds.constructors(object).forEach(this::compare);
    }
  }

  /** Notes objects that others may change at any time. */
  void lend(@Nullable Object[] values) {
    for (var value : values) {
      if (value instanceof JSDynamicObject object && !(object instanceof JSFunctionObject) && known(
          object) instanceof ObjectRecord known) {
        lent.remove(known);
        lent.add(known);
        if (lent.size() > MOST_LENT) {
          lent.removeFirst();
        }
      }
    }
  }

  /** Looks for changes in what was lent. */
  void compareLent() {
    for (var each : List.copyOf(lent)) {
      each.read(recorder);
    }
    settle();
  }

  /** Looks for changes in what modules export. */
  void compareNamespaces() {
    // What is found meanwhile is described when it is found.
    for (int i = 0, known = namespaces.size(); i < known; i++) {
      namespaces.get(i).read(recorder);
    }
  }

  /** Looks for changes in an object at the next occasion. */
  void touch(Object object) {
    touched.add(object);
  }

  /** Describes the objects that were met since the last time, and what they hold. */
  void settle() {
    for (var next = touched.poll(); next != null; next = touched.poll()) {
      compare(next);
    }
    for (var next = unread.poll(); next != null; next = unread.poll()) {
      next.read(recorder);
    }
  }

  /** A property was assigned to. */
  void written(Object receiver, @Nullable Object key) {
    if (receiver instanceof JSProxyObject proxy) {
      written(proxy.getProxyTarget(), key);
    } else if (receiver instanceof JSDynamicObject object && known(object) instanceof ObjectRecord known) {
      known.written(key, recorder);
    }
  }

  /** Looks for changes in an object, if it is a known one. */
  void compare(@Nullable Object value) {
    if (value instanceof JSProxyObject proxy) {
      compare(proxy.getProxyTarget());
    }
    if (value instanceof JSDynamicObject object && known(object) instanceof ObjectRecord known) {
      known.read(recorder);
    }
  }
}

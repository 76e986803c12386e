package loopscope.engine.script.steps;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.ToDisplayStringFormat;
import com.oracle.truffle.js.runtime.builtins.JSAbstractArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.objects.Accessor;
import com.oracle.truffle.js.runtime.objects.Dead;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import loopscope.engine.trace.ObjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What an object holds: JavaScript values.
 *
 * @param properties by key, in their order; getters and setters as {@link Accessor}
 * @param entries of a Map by key, of a Set each with itself
 * @param content what is no property, as text
 * @param held a value that is no property: a promise's result, a proxy's target
 */
record Contents(Map<Object, Object> properties, Map<Object, Object> entries, String content,
    @Nullable Object held) {
  static final Contents NONE = new Contents(Map.of(), Map.of(), "", null);

  /** Of longer arrays and larger objects the rest is not recorded. */
  private static final int MOST = 1000;
  /** How the names of private fields begin, and no others that a program does not see. */
  private static final String PRIVATE = "#";
  private static final TruffleString STACK = Strings.fromJavaString("stack");
  private static final TruffleString CALLER = Strings.fromJavaString("caller");
  private static final TruffleString ARGUMENTS = Strings.fromJavaString("arguments");
  private static final Set<TruffleString> FUNCTIONS_OWN = Set.of(Strings.LENGTH, Strings.NAME, CALLER,
      ARGUMENTS);

  /** What is shown of a CommonJS module; the core library changes the rest at any time. */
  private static final Set<TruffleString> MODULES_OWN = Set.of(Strings.fromJavaString("id"), Strings
      .fromJavaString("filename"), Strings.fromJavaString(
          "exports"));

  static Contents of(JSDynamicObject object, ObjectKind kind) {
    return switch (kind) {
      case OPAQUE -> NONE;
      case PROXY -> new Contents(Map.of(), Map.of(), "", ((JSProxyObject) object).getProxyTarget());
      case FUNCTION, CLASS -> Kinds.isStudents((JSFunctionObject) object) ? with(object, Map.of(), "", null)
          : NONE;
      case MAP -> with(object, entries(((JSMapObject) object).getMap(), false), "", null);
      case SET -> with(object, entries(((JSSetObject) object).getMap(), true), "", null);
      case PROMISE -> promise((JSPromiseObject) object);
      case DATE, REGEXP, PRIMITIVE, BYTES -> new Contents(Map.of(), Map.of(), text(object), null);
      case OBJECT, ARRAY, ERROR -> with(object, Map.of(), "", null);
    };
  }

  private static Contents with(JSDynamicObject object, Map<Object, Object> entries, String content,
      @Nullable Object held) {
    return new Contents(properties(object), entries, content, held);
  }

  private static Contents promise(JSPromiseObject promise) {
    return switch (promise.getPromiseState()) {
      case JSPromise.FULFILLED -> with(promise, Map.of(), "fulfilled", promise.getPromiseResult());
      case JSPromise.REJECTED -> with(promise, Map.of(), "rejected", promise.getPromiseResult());
      default -> with(promise, Map.of(), "pending", null);
    };
  }

  private static String text(JSDynamicObject object) {
    return Strings.toJavaString(((JSObject) object).toDisplayStringImpl(false, ToDisplayStringFormat
        .getDefaultFormat(), 0));
  }

  private static Map<Object, Object> entries(JSHashMap map, boolean set) {
    var entries = new LinkedHashMap<Object, Object>();
    for (var cursor = map.getEntries(); cursor.advance() && entries.size() < MOST;) {
      entries.put(cursor.getKey(), set ? cursor.getKey() : cursor.getValue());
    }
    return entries;
  }

  private static Map<Object, Object> properties(JSDynamicObject object) {
    var properties = new LinkedHashMap<Object, Object>();
    if (object instanceof JSArrayObject) {
      elements(object, properties);
    }
    for (var key : JSObject.ownPropertyKeys(object)) {
      if (properties.size() >= MOST) {
        return properties;
      }
      if (!properties.containsKey(key) && isShown(object, key)) {
        properties.put(key, value(object, key));
      }
    }
    for (var property : object.getShape().getPropertyListInternal(true)) {
      if (property.getKey() instanceof HiddenKey key && key.getName().startsWith(PRIVATE)) {
        properties.put(key, JSObjectUtil.getHiddenProperty(object, key));
      }
    }
    return properties;
  }

  private static void elements(JSDynamicObject array, Map<Object, Object> properties) {
    var type = JSAbstractArray.arrayGetArrayType(array);
    var length = Math.min(MOST, type.length(array));
    for (var i = 0L; i < length; i++) {
      if (type.hasElement(array, i)) {
        properties.put(Strings.fromLong(i), type.getElement(array, i));
      }
    }
  }

  private static boolean isShown(JSDynamicObject object, Object key) {
    if (Kinds.isModule(object)) {
      return key instanceof TruffleString name && MODULES_OWN.contains(name);
    }
    if (object instanceof JSFunctionObject function) {
      return !(key instanceof TruffleString name) || !FUNCTIONS_OWN.contains(name) && (!name.equals(
          JSObject.PROTOTYPE)
          || isPrototypeUsed(function));
    }
    if (Kinds.isLibrarysOwn(object, key)) {
      return false;
    }
    return !STACK.equals(key) || Kinds.of(object) != ObjectKind.ERROR;
  }

  /** Every function has a prototype for what {@code new} makes: worth a look in classes, and where something was put into it. */
  private static boolean isPrototypeUsed(JSFunctionObject function) {
    return function.getFunctionData().isClassConstructor() || JSObject.getOwnProperty(function,
        JSObject.PROTOTYPE)
        .getValue() instanceof JSObject prototype && JSObject.ownPropertyKeys(prototype).size() > 1;
  }

  private static Object value(JSDynamicObject object, Object key) {
    PropertyDescriptor property;
    try {
      property = JSObject.getOwnProperty(object, key);
    } catch (AbstractTruffleException deadZone) {
      // A module's namespace, whose variable has no value yet.
      return Dead.instance();
    }
    if (property == null) {
      return Dead.instance();
    }
    return property.isAccessorDescriptor() ? new Accessor(property.getGet(), property.getSet())
        : property.getValue();
  }

  /** Whether nothing would be seen of the change from one to the other. */
  static boolean same(@Nullable Object before, Object now) {
    return before == now || before != null && !(now instanceof JSDynamicObject) && before.equals(now);
  }
}

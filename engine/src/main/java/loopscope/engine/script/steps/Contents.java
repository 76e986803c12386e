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
import java.util.List;
import java.util.Map;
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

  static Contents of(JSDynamicObject object, ObjectKind kind, Selection selection) {
    return switch (kind) {
      case OPAQUE -> NONE;
      case PROXY -> new Contents(Map.of(), Map.of(), "", ((JSProxyObject) object).getProxyTarget());
      case FUNCTION, CLASS -> Kinds.isStudents((JSFunctionObject) object) ? with(object, selection, Map.of(),
          "", null)
          : NONE;
      case MAP -> with(object, selection, entries(((JSMapObject) object).getMap(), false), "", null);
      case SET -> with(object, selection, entries(((JSSetObject) object).getMap(), true), "", null);
      case PROMISE -> promise((JSPromiseObject) object, selection);
      case DATE, REGEXP, PRIMITIVE, BYTES -> new Contents(Map.of(), Map.of(), text(object), null);
      case OBJECT, ARRAY, ERROR -> with(object, selection, Map.of(), "", null);
    };
  }

  private static Contents with(JSDynamicObject object, Selection selection, Map<Object, Object> entries,
      String content,
      @Nullable Object held) {
    return new Contents(properties(object, selection), entries, content, held);
  }

  private static Contents promise(JSPromiseObject promise, Selection selection) {
    return switch (promise.getPromiseState()) {
      case JSPromise.FULFILLED -> with(promise, selection, Map.of(), "fulfilled", promise.getPromiseResult());
      case JSPromise.REJECTED -> with(promise, selection, Map.of(), "rejected", promise.getPromiseResult());
      default -> with(promise, selection, Map.of(), "pending", null);
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

  private static Map<Object, Object> properties(JSDynamicObject object, Selection selection) {
    var properties = new LinkedHashMap<Object, Object>();
    if (object instanceof JSArrayObject) {
      elements(object, properties);
    }
    for (var key : keys(object)) {
      if (properties.size() >= MOST) {
        return properties;
      }
      if (selection.has(object, key)) {
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

  /** Own keys, but the indexes of an array. */
  private static List<Object> keys(JSDynamicObject object) {
    return object instanceof JSArrayObject ? object.getShape().getKeyList()
        : JSObject.ownPropertyKeys(object);
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

  /** Whether an array has an element at an index, and it is recorded. */
  static boolean hasElement(JSArrayObject array, long index) {
    return index >= 0 && index < MOST && JSAbstractArray.arrayGetArrayType(array).hasElement(array, index);
  }

  static Object element(JSArrayObject array, long index) {
    return JSAbstractArray.arrayGetArrayType(array).getElement(array, index);
  }

  /** The value of a property, getters and setters as an {@link Accessor}; {@link Dead} where there is none. */
  static Object value(JSDynamicObject object, Object key) {
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

package loopscope.engine.script.clone;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferViewBase;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.engine.script.clone.PlatformObjects.Marks;
import loopscope.engine.script.clone.PlatformObjects.Mode;
import loopscope.engine.script.clone.Serialized.Property;
import org.jspecify.annotations.Nullable;

/**
 * Takes values apart: HTML's StructuredSerializeWithTransfer. Getters of the program's may run. Loop thread.
 */
public final class Serializer {
  private static final Set<String> ERRORS = Set.of("EvalError", "RangeError", "ReferenceError", "SyntaxError",
      "TypeError", "URIError");

  private final PlatformObjects platform;
  private final List<JSDynamicObject> transfers;
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  private Serializer(PlatformObjects platform, List<JSDynamicObject> transfers) {
    this.platform = platform;
    this.transfers = transfers;
  }

  /**
   * Serializes a value, then transfers what the list names.
   *
   * @throws DataCloneException if something cannot be cloned; then nothing was transferred
   */
  public static Clone serialize(Object value, List<Object> transferList, PlatformObjects platform) {
    var serializer = new Serializer(platform, TransferList.check(transferList));
    var serialized = serializer.value(value);
    return new Clone(serialized, serializer.transfers.stream().map(serializer::transfer).toList());
  }

  private Serialized transfer(JSDynamicObject object) {
    if (object instanceof JSArrayBufferObject.Heap buffer) {
      var moved = buffer.isDetached() ? new Serialized.MovedBytes(new byte[0], 0, -1)
          : new Serialized.MovedBytes(buffer.getByteArray(), buffer.getByteLength(), maxLength(buffer));
      JSArrayBuffer.detachArrayBuffer(buffer);
      return moved;
    }
    var stand = platform.transfer(object);
    return new Serialized.Platform(stand.kind(), value(stand.data()));
  }

  private Serialized value(Object value) {
    if (value instanceof Symbol || value instanceof JSFunctionObject) {
      throw new DataCloneException(JSRuntime.safeToString(value) + " could not be cloned.");
    }
    if (!(value instanceof JSDynamicObject object) || !JSRuntime.isObject(value)) {
      return new Serialized.Primitive(value);
    }
    var known = numbers.get(object);
    if (known != null) {
      return new Serialized.Reference(known);
    }
    numbers.put(object, numbers.size());
    var transferred = transfers.indexOf(object);
    return transferred < 0 ? object(object) : new Serialized.Transferred(transferred);
  }

  private Serialized object(JSDynamicObject object) {
    if (Marks.mode(object) instanceof Mode mode) {
      return platformObject(object, mode);
    }
    return switch (object) {
      case JSArrayObject array -> array(array);
      case JSDateObject date -> new Serialized.Date(date.getTimeMillis());
      case JSRegExpObject pattern -> new Serialized.RegExp(get(pattern, "source"), get(pattern, "flags"));
      case JSNumberObject boxed -> new Serialized.Boxed(boxed.getNumber());
      case JSStringObject boxed -> new Serialized.Boxed(boxed.getString());
      case JSBooleanObject boxed -> new Serialized.Boxed(boxed.getBooleanValue());
      case JSBigIntObject boxed -> new Serialized.Boxed(boxed.getBigIntValue());
      case JSMapObject map -> new Serialized.Map(values(entries(JSMap.getInternalMap(map), true)));
      case JSSetObject set -> new Serialized.Set(values(entries(JSSet.getInternalSet(set), false)));
      case JSErrorObject error -> error(error);
      case JSArrayBufferObject buffer -> buffer(buffer);
      case JSArrayBufferViewBase view -> view(view);
      default -> ordinary(object);
    };
  }

  private Serialized platformObject(JSDynamicObject object, Mode mode) {
    return switch (mode) {
      case CLONEABLE, BOTH -> {
        var stand = platform.copy(object);
        yield new Serialized.Platform(stand.kind(), value(stand.data()));
      }
      case TRANSFERABLE -> throw new DataCloneException("ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST",
          "Object that needs transfer was found in message but not listed in transferList");
      case NEITHER -> throw refused(object);
    };
  }

  private Serialized ordinary(JSDynamicObject object) {
    if (object.getJSClass() != JSOrdinary.INSTANCE) {
      throw refused(object);
    }
    return new Serialized.Ordinary(properties(object, JSObject.enumerableOwnNames(object)));
  }

  private static DataCloneException refused(JSDynamicObject object) {
    var name = object instanceof JSProxyObject || !(object instanceof JSObject known) ? "Object"
        : JSRuntime.getConstructorName(known);
    return new DataCloneException("#<" + name + "> could not be cloned.");
  }

  private List<Property> properties(JSDynamicObject object, List<TruffleString> names) {
    var properties = new ArrayList<Property>(names.size());
    for (var name : names) {
      // A getter may have taken it away.
      if (JSObject.hasOwnProperty(object, name)) {
        properties.add(new Property(name, value(JSObject.get(object, name))));
      }
    }
    return properties;
  }

  private Serialized array(JSArrayObject array) {
    var length = JSArray.arrayGetLength(array);
    var names = JSObject.enumerableOwnNames(array);
    if (names.size() < length / 2) {
      return new Serialized.Array(length, List.of(), properties(array, names));
    }
    var elements = new ArrayList<@Nullable Serialized>((int) length);
    var found = 0;
    for (var i = 0L; i < length; i++) {
      var there = JSObject.hasOwnProperty(array, i);
      elements.add(there ? value(JSObject.get(array, i)) : null);
      found += there ? 1 : 0;
    }
    return new Serialized.Array(length, elements, properties(array, names.subList(Math.min(found, names
        .size()), names.size())));
  }

  /** What is there when the collection is met: getters that run later do not change it. */
  private static List<Object> entries(JSHashMap table, boolean withValues) {
    var entries = new ArrayList<>(table.size());
    for (var cursor = table.getEntries(); cursor.advance();) {
      entries.add(cursor.getKey());
      if (withValues) {
        entries.add(cursor.getValue());
      }
    }
    return entries;
  }

  private List<Serialized> values(List<Object> values) {
    var serialized = new ArrayList<Serialized>(values.size());
    values.forEach(value -> serialized.add(value(value)));
    return serialized;
  }

  private Serialized error(JSErrorObject error) {
    var name = JSRuntime.safeToString(get(error, "name")).toJavaStringUncached();
    var message = JSObject.hasOwnProperty(error, Strings.MESSAGE) ? JSRuntime.toString(get(error, "message"))
        : null;
    var stack = get(error, "stack") instanceof TruffleString text ? text : null;
    var cause = Strings.fromJavaString("cause");
    return new Serialized.Error(ERRORS.contains(name) ? name : "Error", message, stack, JSObject
        .hasOwnProperty(error,
            cause) ? value(JSObject.get(error, cause)) : null);
  }

  private static Object get(JSDynamicObject object, String name) {
    return JSObject.get(object, Strings.fromJavaString(name));
  }

  private static int maxLength(JSArrayBufferObject buffer) {
    return buffer.isFixedLength() ? -1 : buffer.getMaxByteLength();
  }

  private static Serialized buffer(JSArrayBufferObject buffer) {
    return switch (buffer) {
      case JSArrayBufferObject.Shared shared -> new Serialized.SharedBytes(shared.getByteBuffer(), shared
          .getByteLengthObject(), maxLength(shared), shared.getWaiterList());
      case JSArrayBufferObject.Heap heap when !heap.isDetached() -> new Serialized.Bytes(Arrays.copyOf(heap
          .getByteArray(), heap.getByteLength()), maxLength(heap));
      default -> throw new DataCloneException("An ArrayBuffer is detached and could not be cloned.");
    };
  }

  private Serialized view(JSArrayBufferViewBase view) {
    var buffer = value(view.getArrayBuffer());
    var kind = view instanceof JSTypedArrayObject typed ? typed.getArrayType().getFactory() : null;
    return new Serialized.View(kind, buffer, view.getByteOffset(), view.hasAutoLength() ? -1 : length(view));
  }

  private static int length(JSArrayBufferViewBase view) {
    return view instanceof JSTypedArrayObject typed ? typed.getLength()
        : ((JSDataViewObject) view).getByteLength();
  }
}

package loopscope.engine.script.clone;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSDate;
import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSharedArrayBuffer;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.engine.script.clone.Serialized.Property;

/** Makes values anew in the realm of the calling thread: HTML's StructuredDeserializeWithTransfer. */
public final class Deserializer {
  private final JSRealm realm = JSRealm.get(null);
  private final JSContext context = realm.getContext();
  private final PlatformObjects platform;
  private final List<Object> transferred = new ArrayList<>();
  private final List<Object> objects = new ArrayList<>();

  private Deserializer(PlatformObjects platform) {
    this.platform = platform;
  }

  /** A value and the objects that were transferred with it, those that it has nowhere too. */
  public record Result(Object value, List<Object> transferred) {}

  /** Makes a value anew. */
  public static Result deserialize(Clone clone, PlatformObjects platform) {
    var deserializer = new Deserializer(platform);
    clone.transferred().forEach(each -> deserializer.transferred.add(deserializer.received(each)));
    return new Result(deserializer.value(clone.value()), deserializer.transferred);
  }

  /** Objects that were transferred do not count among those that were met. */
  private Object received(Serialized serialized) {
    return switch (serialized) {
      case Serialized.MovedBytes moved -> moved(moved);
      case Serialized.Platform stand -> platform.restore(stand.kind(), value(stand.data()));
      default -> throw new IllegalArgumentException("not transferable: " + serialized);
    };
  }

  private Object moved(Serialized.MovedBytes moved) {
    return moved.maxLength() < 0 ? JSArrayBuffer.createArrayBuffer(context, realm, moved.bytes())
        : JSArrayBuffer.createArrayBuffer(context, realm, moved.bytes(), moved.length(), moved.maxLength());
  }

  private Object value(Serialized serialized) {
    return switch (serialized) {
      case Serialized.Primitive primitive -> primitive.value();
      case Serialized.Reference reference -> objects.get(reference.number());
      case Serialized.Transferred place -> keep(transferred.get(place.index()));
      case Serialized.Date date -> keep(JSDate.create(context, realm, date.time()));
      case Serialized.RegExp pattern -> keep(construct(realm.getRegExpConstructor(), pattern.source(), pattern
          .flags()));
      case Serialized.Boxed boxed -> keep(JSRuntime.toObject(boxed.primitive()));
      case Serialized.Map map -> map(map);
      case Serialized.Set set -> set(set);
      case Serialized.Error error -> error(error);
      case Serialized.Bytes bytes -> keep(bytes(bytes));
      case Serialized.MovedBytes moved -> keep(moved(moved));
      case Serialized.SharedBytes shared -> keep(shared(shared));
      case Serialized.View view -> view(view);
      case Serialized.Array array -> array(array);
      case Serialized.Ordinary object -> fill(keep(JSOrdinary.create(context, realm)), object.properties());
      case Serialized.Platform stand -> platformObject(stand);
    };
  }

  private <T> T keep(T object) {
    objects.add(object);
    return object;
  }

  private static Object construct(Object constructor, Object... arguments) {
    return JSRuntime.construct(constructor, arguments);
  }

  private JSDynamicObject fill(JSDynamicObject object, List<Property> properties) {
    for (var property : properties) {
      JSRuntime.createDataProperty(object, property.key(), value(property.value()));
    }
    return object;
  }

  private Object map(Serialized.Map serialized) {
    var map = keep(JSMap.create(context, realm));
    var entries = JSMap.getInternalMap(map);
    for (var i = 0; i < serialized.entries().size(); i += 2) {
      var key = value(serialized.entries().get(i));
      entries.put(key, value(serialized.entries().get(i + 1)));
    }
    return map;
  }

  private Object set(Serialized.Set serialized) {
    var set = keep(JSSet.create(context, realm));
    serialized.members().forEach(member -> {
      var value = value(member);
      JSSet.getInternalSet(set).put(value, value);
    });
    return set;
  }

  private Object error(Serialized.Error serialized) {
    var constructor = realm.getErrorConstructor(JSErrorType.valueOf(serialized.type()));
    var message = serialized.message();
    var error = (JSDynamicObject) keep(message == null ? construct(constructor)
        : construct(constructor,
            message));
    var stack = serialized.stack();
    hide(error, Strings.fromJavaString("stack"), stack == null ? Undefined.instance : stack);
    if (serialized.cause() != null) {
      hide(error, Strings.fromJavaString("cause"), value(serialized.cause()));
    }
    return error;
  }

  /** Defines a property that is not enumerable. */
  private static void hide(JSDynamicObject object, TruffleString key, Object value) {
    JSObject.defineOwnProperty(object, key, PropertyDescriptor.createData(value, false, true, true));
  }

  private Object bytes(Serialized.Bytes serialized) {
    var bytes = serialized.bytes();
    if (serialized.maxLength() < 0) {
      return JSArrayBuffer.createArrayBuffer(context, realm, bytes.clone());
    }
    return JSArrayBuffer.createArrayBuffer(context, realm, Arrays.copyOf(bytes, serialized
        .maxLength()), bytes.length, serialized.maxLength());
  }

  private Object shared(Serialized.SharedBytes serialized) {
    var buffer = JSSharedArrayBuffer.createSharedArrayBuffer(context, realm, serialized.memory(), serialized
        .length(), serialized.maxLength());
    JSSharedArrayBuffer.setWaiterList(buffer, serialized.waiters());
    return buffer;
  }

  /** Its number comes before that of its buffer. */
  private Object view(Serialized.View serialized) {
    var place = objects.size();
    objects.add(Undefined.instance);
    var buffer = (JSArrayBufferObject) value(serialized.buffer());
    var constructor = serialized.kind() == null ? realm.getDataViewConstructor()
        : realm.getArrayBufferViewConstructor(serialized.kind());
    var length = serialized.length() < 0 ? Undefined.instance : (Object) serialized.length();
    var view = construct(constructor, buffer, serialized.offset(), length);
    objects.set(place, view);
    return view;
  }

  private Object array(Serialized.Array serialized) {
    var array = keep(JSArray.createEmptyChecked(context, realm, serialized.length()));
    var elements = serialized.elements();
    for (var i = 0; i < elements.size(); i++) {
      var element = elements.get(i);
      if (element != null) {
        JSObject.set(array, i, value(element));
      }
    }
    return fill(array, serialized.properties());
  }

  private Object platformObject(Serialized.Platform stand) {
    var place = objects.size();
    objects.add(Undefined.instance);
    var object = platform.restore(stand.kind(), value(stand.data()));
    objects.set(place, object);
    return object;
  }
}

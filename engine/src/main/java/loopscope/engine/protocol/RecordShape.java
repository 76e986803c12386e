package loopscope.engine.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a record is written as fields and read back: found once by reflection, used through method handles. */
final class RecordShape {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private record Field(String name, MethodHandle accessor, ValueCodec codec, boolean nullable) {}

  private final String name;
  private final List<Field> fields;
  private final MethodHandle constructor;

  private RecordShape(Class<?> type) throws ReflectiveOperationException {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    name = type.getSimpleName();
    fields = new ArrayList<>();
    for (var component : components) {
      fields.add(field(component));
    }
    constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, types))
        .asSpreader(Object[].class, types.length)
        .asType(MethodType.methodType(Object.class, Object[].class));
  }

  static RecordShape of(Class<?> type) {
    try {
      return new RecordShape(type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not an open record: " + type, e);
    }
  }

  private static Field field(RecordComponent component) throws IllegalAccessException {
    var accessor = LOOKUP.unreflect(component.getAccessor())
        .asType(MethodType.methodType(Object.class, Object.class));
    var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new Field(component.getName(), accessor, ValueCodecs.of(component.getGenericType()), nullable);
  }

  /** Writes the fields from an index on; null fields are left out. */
  void writeFields(JsonGenerator out, Object value, int from) throws IOException {
    for (var i = from; i < fields.size(); i++) {
      var field = fields.get(i);
      var content = get(field, value);
      if (content != null) {
        out.writeFieldName(field.name);
        field.codec.write(out, content);
      }
    }
  }

  /** Room for the values of one record. */
  @Nullable
  Object[] blank() {
    return new Object[fields.size()];
  }

  /** Reads the value that follows a field's name. */
  void readField(String fieldName, JsonParser in, @Nullable Object[] values, Interner interner)
      throws IOException {
    for (var i = 0; i < values.length; i++) {
      if (fields.get(i).name.equals(fieldName)) {
        in.nextToken();
        values[i] = fields.get(i).codec.read(in, interner);
        return;
      }
    }
    throw new MalformedException(name + " has no field named " + fieldName);
  }

  /** Reads the fields of a record up to the end of its object, which has begun. */
  Object read(JsonParser in, Interner interner) throws IOException {
    var values = blank();
    for (var field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      readField(field, in, values, interner);
    }
    return create(values);
  }

  Object create(@Nullable Object[] values) throws IOException {
    for (var i = 0; i < values.length; i++) {
      if (values[i] == null && !fields.get(i).nullable) {
        throw new MalformedException(name + " lacks its field " + fields.get(i).name);
      }
    }
    try {
      return (Object) constructor.invokeExact((Object[]) values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object get(Field field, Object value) {
    try {
      return (Object) field.accessor.invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}

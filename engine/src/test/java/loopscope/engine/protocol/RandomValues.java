package loopscope.engine.protocol;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import loopscope.engine.trace.SealedRecords;
import loopscope.engine.trace.Stamp;
import org.jspecify.annotations.Nullable;

/** Makes records of any kind with random contents, by their components' types. */
final class RandomValues {
  private static final List<String> TEXTS = List.of("", "main.js", "/home/学生/程序.js", "a\nb\t\"c\"\\",
      "\u0000\u2028",
      "😀", "x".repeat(5000));

  private final Random random;

  RandomValues(long seed) {
    random = new Random(seed);
  }

  Object record(Class<?> type) throws ReflectiveOperationException {
    return record(type, new Stamp(random.nextLong(), random.nextLong(), random.nextInt(), random.nextLong()));
  }

  /** An event that happened when its stamp says. */
  Object record(Class<?> type, Stamp stamp) throws ReflectiveOperationException {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values = new ArrayList<@Nullable Object>();
    for (var component : components) {
      values.add(component.getType() == Stamp.class ? stamp : value(component.getAnnotatedType()));
    }
    return type.getDeclaredConstructor(types).newInstance(values.toArray());
  }

  private @Nullable Object value(AnnotatedType type) throws ReflectiveOperationException {
    if (type.isAnnotationPresent(Nullable.class) && random.nextInt(4) == 0) {
      return null;
    }
    if (type.getType() instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          ? list((Class<?>) generic.getActualTypeArguments()[0])
          : new HashMap<>(Map.of(text(), text()));
    }
    return plain((Class<?>) type.getType());
  }

  private Object plain(Class<?> type) throws ReflectiveOperationException {
    if (type == byte[].class) {
      var bytes = new byte[random.nextInt(1000)];
      random.nextBytes(bytes);
      return bytes;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    if (type.isSealed() && type.isInterface()) {
      var kinds = SealedRecords.of(type);
      return record(kinds.get(random.nextInt(kinds.size())));
    }
    return type.isRecord() ? record(type) : scalar(type);
  }

  private Object scalar(Class<?> type) {
    return switch (type.getName()) {
      case "long" -> random.nextBoolean() ? random.nextLong() : random.nextLong(100) - 1;
      case "int" -> random.nextBoolean() ? random.nextInt() : random.nextInt(100) - 1;
      case "boolean" -> random.nextBoolean();
      case "java.lang.String" -> text();
      default -> throw new IllegalArgumentException(type.getName());
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private List<Object> list(Class<?> element) throws ReflectiveOperationException {
    var list = new ArrayList<Object>();
    for (var i = random.nextInt(4); i > 0; i--) {
      list.add(plain(element));
    }
    return list;
  }
}

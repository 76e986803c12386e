package loopscope.engine.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import loopscope.engine.trace.SealedRecords;
import org.jspecify.annotations.Nullable;

/** The records of a sealed hierarchy, found through its permitted subclasses, each with a name and a shape. */
final class RecordKinds {

  /** One kind of record. */
  record Kind(String name, RecordShape shape) {}

  private final Map<String, Kind> byName = new HashMap<>();
  private final Map<Class<?>, Kind> byClass = new HashMap<>();

  RecordKinds(Class<?> root, UnaryOperator<String> naming) {
    for (var type : SealedRecords.of(root)) {
      var kind = new Kind(naming.apply(type.getSimpleName()), RecordShape.of(type));
      byName.put(kind.name, kind);
      byClass.put(type, kind);
    }
  }

  Kind of(Object value) {
    var kind = byClass.get(value.getClass());
    if (kind == null) {
      throw new IllegalArgumentException("not of this hierarchy: " + value);
    }
    return kind;
  }

  @Nullable
  Kind named(String name) {
    return byName.get(name);
  }
}

package loopscope.engine.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The records of a sealed hierarchy, found through its permitted subclasses, each with a name and a shape. */
final class RecordKinds {

  /** One kind of record. */
  record Kind(String name, RecordShape shape) {}

  private final Map<String, Kind> byName = new HashMap<>();
  private final Map<Class<?>, Kind> byClass = new HashMap<>();

  RecordKinds(Class<?> root, UnaryOperator<String> naming) {
    for (var type : recordsOf(root)) {
      var kind = new Kind(naming.apply(type.getSimpleName()), RecordShape.of(type));
      byName.put(kind.name, kind);
      byClass.put(type, kind);
    }
  }

  /** The record classes below a sealed type. */
  static List<Class<?>> recordsOf(Class<?> root) {
    var found = new ArrayList<Class<?>>();
    for (var type : root.getPermittedSubclasses()) {
      if (type.isRecord()) {
        found.add(type);
      } else {
        found.addAll(recordsOf(type));
      }
    }
    return found;
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

package loopscope.engine.trace;

import java.util.ArrayList;
import java.util.List;

/** Finds the records of a sealed hierarchy. */
public final class SealedRecords {
  private SealedRecords() {}

  /** The record classes below a sealed type, in the order in which it permits them. */
  public static List<Class<?>> of(Class<?> root) {
    var found = new ArrayList<Class<?>>();
    for (var type : root.getPermittedSubclasses()) {
      if (type.isRecord()) {
        found.add(type);
      } else {
        found.addAll(of(type));
      }
    }
    return found;
  }
}

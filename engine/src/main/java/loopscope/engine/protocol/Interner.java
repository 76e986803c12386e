package loopscope.engine.protocol;

import java.util.HashMap;
import java.util.Map;

/** Makes equal small records one object: the functions and source ranges of a trace repeat for ever. */
final class Interner {
  private static final int ROOM = 1 << 16;

  private final Map<Object, Object> known = new HashMap<>();

  Object intern(Object value) {
    if (known.size() == ROOM) {
      known.clear();
    }
    var first = known.putIfAbsent(value, value);
    return first == null ? value : first;
  }
}

package loopscope.engine.script.v8;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The circle of objects that {@code JSON.stringify} met, link by link. */
final class Circle implements Wording.Subject {
  private static final String CIRCULAR = "Converting circular structure to JSON";

  /** V8 shows this many links of a long circle, and the last one. */
  private static final int FIRST_LINKS = 2;

  private record Link(String key, JSObject object) {}

  private final List<Link> path = new ArrayList<>();

  @Override
  public Optional<String> words(Thrown thrown) {
    return thrown.message().equals(CIRCULAR) ? thrown.builtin()
        .filter(builtin -> builtin.arguments().length > 0)
        .flatMap(builtin -> new Circle().find("", builtin.arguments()[0])).map(told -> CIRCULAR + told)
        : Optional.empty();
  }

  private Optional<String> find(String key, Object value) {
    if (!(value instanceof JSObject object) || object instanceof JSProxyObject || JSRuntime.isCallable(
        object)) {
      return Optional.empty();
    }
    for (var i = 0; i < path.size(); i++) {
      if (path.get(i).object() == object) {
        return Optional.of(tell(path.subList(i, path.size()), key));
      }
    }
    path.add(new Link(key, object));
    var found = object instanceof JSArrayObject ? inArray(object) : inObject(object);
    path.removeLast();
    return found;
  }

  private Optional<String> inArray(JSObject array) {
    for (var i = 0L; i < JSArray.arrayGetLength(array); i++) {
      var found = find("index " + i, JSObject.get(array, i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> inObject(JSObject object) {
    for (TruffleString key : JSObject.enumerableOwnNames(object)) {
      var found = find("property '" + key.toJavaStringUncached() + "'", JSRuntime.getDataProperty(object,
          key));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String tell(List<Link> circle, String closing) {
    var told = new StringBuilder("\n    --> starting at ").append(named(circle.getFirst()));
    for (var i = 1; i < circle.size(); i++) {
      if (i <= FIRST_LINKS || i == circle.size() - 1) {
        told.append("\n    |     ").append(circle.get(i).key()).append(" -> ").append(named(circle.get(i)));
      } else if (i == FIRST_LINKS + 1) {
        told.append("\n    |     ...");
      }
    }
    return told.append("\n    --- ").append(closing).append(" closes the circle").toString();
  }

  private static String named(Link link) {
    return "object with constructor '" + JSRuntime.getConstructorName(link.object()) + "'";
  }
}

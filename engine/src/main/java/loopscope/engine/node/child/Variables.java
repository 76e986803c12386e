package loopscope.engine.node.child;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Environment variables as a program is started with them. */
public final class Variables {
  private Variables() {}

  /** Those of pairs such as {@code NAME=value}; on Windows a name may begin with an equals sign. */
  public static Map<String, String> of(List<String> pairs) {
    var variables = new LinkedHashMap<String, String>();
    for (var pair : pairs) {
      var end = pair.indexOf('=', 1);
      variables.put(pair.substring(0, end), pair.substring(end + 1));
    }
    return variables;
  }
}

package loopscope.engine.script.v8;

import com.oracle.truffle.js.nodes.access.PropertyNode;
import com.oracle.truffle.js.nodes.access.PropertyGetNode;
import com.oracle.truffle.js.nodes.access.PropertySetNode;
import com.oracle.truffle.js.nodes.access.WritePropertyNode;
import com.oracle.truffle.js.runtime.JSErrorType;
import java.util.Optional;

/** Names that are declared and not yet initialized; GraalJS says that they are not defined. */
final class Names implements Wording.Subject {
  private static final String NOT_DEFINED = " is not defined";

  @Override
  public Optional<String> words(Thrown thrown) {
    if (thrown.type() != JSErrorType.ReferenceError || !thrown.message().endsWith(NOT_DEFINED)
        || isGlobal(thrown)) {
      return Optional.empty();
    }
    var name = thrown.message().substring(0, thrown.message().length() - NOT_DEFINED.length());
    return Optional.of("Cannot access '" + name + "' before initialization");
  }

  /** Undeclared names are looked for among the properties of the global object; declared ones in frames and modules. */
  private static boolean isGlobal(Thrown thrown) {
    return switch (thrown.node()) {
      case null -> false;
      case WritePropertyNode _ -> true;
      case PropertyNode _ -> true;
      case com.oracle.truffle.api.nodes.Node node -> isPropertyCache(node);
    };
  }

  private static boolean isPropertyCache(com.oracle.truffle.api.nodes.Node node) {
    for (var parent = node; parent != null; parent = parent.getParent()) {
      if (parent instanceof PropertyGetNode || parent instanceof PropertySetNode) {
        return true;
      }
    }
    return false;
  }
}

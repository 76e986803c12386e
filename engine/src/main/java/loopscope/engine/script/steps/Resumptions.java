package loopscope.engine.script.steps;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.RootNode;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The code of generators, async functions and modules, which GraalJS keeps in a root of its own beside that of the function. */
final class Resumptions {
  private static final ClassValue<Optional<Field>> ROOT = new ClassValue<>() {
    @Override
    protected Optional<Field> computeValue(Class<?> type) {
      return Arrays.stream(type.getDeclaredFields()).filter(field -> RootNode.class.isAssignableFrom(field
          .getType()))
          .findFirst();
    }
  };

  private Resumptions() {}

  /** All nodes of a kind in the code of a function. */
  static <T> List<T> findAll(RootNode root, Class<T> kind) {
    var found = new ArrayList<>(NodeUtil.findAllNodeInstances(root, kind));
    for (var node : NodeUtil.findAllNodeInstances(root, Node.class)) {
      ROOT.get(node.getClass()).map(field -> root(field, node)).ifPresent(inner -> found.addAll(NodeUtil
          .findAllNodeInstances(inner, kind)));
    }
    return found;
  }

  private static RootNode root(Field field, Node holder) {
    try {
      field.setAccessible(true);
      var root = (RootNode) Objects.requireNonNull(field.get(holder));
      // Before it runs its nodes do not know their parents.
      root.adoptChildren();
      return root;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}

package loopscope.engine.script.v8;

import com.oracle.js.parser.ir.ClassNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import java.util.Optional;

/** What follows {@code extends} and cannot be constructed. */
final class Superclasses implements Wording.Subject {

  @Override
  public Optional<String> words(Thrown thrown) {
    if (thrown.message().equals("function () { [native code] } is not a constructor")) {
      return thrown.call().flatMap(Superclasses::ofNull);
    }
    if (!thrown.message().equals("not a constructor")) {
      return Optional.empty();
    }
    return thrown.section().flatMap(section -> SyntaxTree.of(section.getSource()).flatMap(tree -> tree
        .first(ClassNode.class, node -> node.getClassHeritage() != null && tree.contains(node, section))
        .map(node -> "Class extends value " + value(thrown, tree, node.getClassHeritage())
            + " is not a constructor or null")));
  }

  /** The value; where it cannot be read again, it is most likely a name that nobody exported. */
  private static String value(Thrown thrown, SyntaxTree tree, Expression heritage) {
    if (heritage instanceof LiteralNode<?> literal) {
      return String.valueOf(literal.getObject());
    }
    return thrown.node() == null ? "undefined"
        : NodeUtil.findAllNodeInstances(thrown.node(), JavaScriptNode.class).stream()
            .filter(node -> node.getSourceSection() != null && tree.covers(heritage, node.getSourceSection()))
            .flatMap(node -> Rereading.value(node, thrown).stream()).findFirst().map(Shown::value)
            .orElse("undefined");
  }

  /** A class that extends null inherits from Function.prototype, which cannot be constructed. */
  private static Optional<String> ofNull(SourceSection section) {
    return SyntaxTree.of(section.getSource()).flatMap(tree -> tree
        .first(ClassNode.class, node -> node.getClassHeritage() instanceof LiteralNode<?> literal
            && literal.getObject() == null && (tree.within(node, section) || tree.contains(node, section)))
        .map(node -> "Super constructor null of " + (node.getIdent() == null ? "anonymous class"
            : node.getIdent().getName()) + " is not a constructor"));
  }
}

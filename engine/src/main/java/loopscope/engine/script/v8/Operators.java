package loopscope.engine.script.v8;

import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.ClassNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.nodes.cast.JSToNumberNode;
import java.util.Optional;
import java.util.Set;

/** Operators whose operands have the wrong type. */
final class Operators implements Wording.Subject {
  private static final String NOT_AN_OBJECT = " is not an Object";
  private static final Set<String> TAKES_A_LIST = Set.of("Function.prototype.apply", "Reflect.apply",
      "Reflect.construct");
  private static final String NO_ITERATOR = "Result of the Symbol.iterator method is not an object";

  @Override
  public Optional<String> words(Thrown thrown) {
    var message = thrown.message();
    if (message.endsWith(NOT_AN_OBJECT)) {
      var value = message.substring(0, message.length() - NOT_AN_OBJECT.length());
      return thrown.builtin().map(builtin -> TAKES_A_LIST.contains(builtin.name())
          ? "CreateListFromArrayLike called on non-object"
          : NO_ITERATOR)
          .or(() -> thrown.neighbourhood().flatMap(Operators::searched)
              .map(key -> "Cannot use 'in' operator to search for '" + key + "' in " + value))
          .or(() -> Optional.of(NO_ITERATOR));
    }
    return switch (message) {
      case "Cannot convert a BigInt value to a number" -> mixed(thrown);
      case "Receiver must be an instance of class" -> thrown.section().flatMap(Operators::enclosingClass)
          .map(name -> message + " " + name);
      default -> Optional.empty();
    };
  }

  private static Optional<String> searched(SourceSection section) {
    return SyntaxTree.of(section.getSource()).flatMap(tree -> tree
        .first(BinaryNode.class, node -> node.isTokenType(TokenType.IN) && tree.within(node, section))
        .map(node -> key(tree, node.getLhs())));
  }

  private static String key(SyntaxTree tree, Expression key) {
    return key instanceof LiteralNode<?> literal ? literal.getString() : new Rendering(tree).of(key);
  }

  private static Optional<String> mixed(Thrown thrown) {
    return thrown.node() instanceof JSToNumberNode ? thrown.section().flatMap(section -> SyntaxTree.of(section
        .getSource()).flatMap(tree -> tree.first(BinaryNode.class, node -> tree.covers(node, section)))
        .map(_ -> "Cannot mix BigInt and other types, use explicit conversions")) : Optional.empty();
  }

  private static Optional<String> enclosingClass(SourceSection section) {
    return SyntaxTree.of(section.getSource()).flatMap(tree -> tree
        .first(ClassNode.class, node -> tree.contains(node, section) && node.getIdent() != null)
        .map(node -> node.getIdent().getName()));
  }
}

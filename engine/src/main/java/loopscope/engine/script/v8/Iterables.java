package loopscope.engine.script.v8;

import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.ForNode;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.js.parser.TokenType;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.JSErrorType;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was iterated and cannot be. V8 tells it as it is written where it can, else by its type. */
final class Iterables implements Wording.Subject {
  private static final Pattern NOT_ITERABLE = Pattern.compile("(?s)(.*) is not iterable");
  private static final Pattern NOTHING = Pattern.compile(
      "Cannot read property 'Symbol\\(Symbol\\.(?:asyncI|i)terator\\)' of (undefined|null)");

  @Override
  public Optional<String> words(Thrown thrown) {
    if (thrown.type() != JSErrorType.TypeError) {
      return Optional.empty();
    }
    return value(thrown.message()).map(value -> thrown.section().flatMap(section -> written(section, value))
        .orElseGet(() -> unnamed(value)));
  }

  private static Optional<String> value(String message) {
    var found = NOT_ITERABLE.matcher(message);
    var nothing = NOTHING.matcher(message);
    return found.matches() ? Optional.of(found.group(1))
        : nothing.matches() ? Optional.of(nothing.group(1)) : Optional.empty();
  }

  private static Optional<String> written(SourceSection section, String value) {
    return SyntaxTree.of(section.getSource()).flatMap(tree -> loop(tree, section)
        .or(() -> spread(tree, section, value)).or(() -> pattern(tree, section)));
  }

  private static Optional<String> loop(SyntaxTree tree, SourceSection section) {
    return tree.first(ForNode.class, node -> (node.isForOf() || node.isForAwaitOf())
        && (tree.contains(node, section) || tree.within(node, section)) && iterates(tree, node, section))
        .map(node -> says(tree, node.getModify().getExpression(), node.isForAwaitOf()
            ? " is not async iterable"
            : " is not iterable"));
  }

  private static boolean iterates(SyntaxTree tree, ForNode node, SourceSection section) {
    return tree.within(node, section) || tree.covers(node.getModify().getExpression(), section);
  }

  private static Optional<String> spread(SyntaxTree tree, SourceSection section, String value) {
    return tree.first(UnaryNode.class, node -> isSpread(node) && tree.contains(node, section))
        .map(node -> node.tokenType() == TokenType.SPREAD_ARRAY
            ? says(tree, node.getExpression(), " is not iterable")
            : argument(tree, node, value));
  }

  /** Arguments that are spread last are iterated by the call itself, others before it. */
  private static String argument(SyntaxTree tree, UnaryNode spread, String value) {
    var call = tree.first(CallNode.class, node -> node.getArgs().contains(spread));
    if (call.filter(node -> isLastAlone(node, spread)).isEmpty()) {
      return unnamed(value);
    }
    return value.equals("undefined") || value.equals("null")
        ? new Rendering(tree).of(spread.getExpression()) + " is not iterable (cannot read property " + value
            + ")"
        : "Spread syntax requires ...iterable[Symbol.iterator] to be a function";
  }

  private static boolean isLastAlone(CallNode call, UnaryNode spread) {
    return call.getArgs().getLast() == spread && call.getArgs().stream().filter(node -> node
        .isTokenType(TokenType.SPREAD_ARGUMENT)).count() == 1;
  }

  private static String unnamed(String value) {
    return Shown.byType(value) + " is not iterable (cannot read property Symbol(Symbol.iterator))";
  }

  private static boolean isSpread(UnaryNode node) {
    return node.tokenType() == TokenType.SPREAD_ARRAY || node.tokenType() == TokenType.SPREAD_ARGUMENT;
  }

  /** V8 names the right side of a destructuring only if it is a name or a literal. */
  private static Optional<String> pattern(SyntaxTree tree, SourceSection section) {
    return tree.first(BinaryNode.class, node -> node.isAssignment() && tree.covers(node, section))
        .filter(node -> isNamed(node.getRhs()) || node.isTokenType(TokenType.ASSIGN_INIT)
            && node.getRhs() instanceof LiteralNode)
        .map(node -> says(tree, node.getRhs(), " is not iterable"));
  }

  private static boolean isNamed(Expression value) {
    return switch (value) {
      case IdentNode _,ObjectNode _ -> true;
      case LiteralNode<?> literal -> literal.isArray() || literal.getObject() == null;
      case UnaryNode unary -> unary.isTokenType(TokenType.AWAIT) || unary.isTokenType(TokenType.NEW);
      default -> false;
    };
  }

  private static String says(SyntaxTree tree, Expression value, String what) {
    var rendering = new Rendering(tree);
    var called = value instanceof UnaryNode unary && unary.isTokenType(TokenType.NEW) ? unary.getExpression()
        : value;
    return called instanceof CallNode call
        ? rendering.of(call.getFunction()) + " is not a function or its return value" + what
        : rendering.of(value) + what;
  }
}

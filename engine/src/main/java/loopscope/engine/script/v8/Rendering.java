package loopscope.engine.script.v8;

import static java.util.stream.Collectors.joining;

import com.oracle.js.parser.Lexer;
import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.IndexNode;
import com.oracle.js.parser.ir.JoinPredecessorExpression;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.TemplateLiteralNode;
import com.oracle.js.parser.ir.TernaryNode;
import com.oracle.js.parser.ir.UnaryNode;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How V8 writes an expression in a message: names and properties as they are, other values as what they are not. */
final class Rendering {
  static final String VALUE = "(intermediate value)";

  private final SyntaxTree tree;

  Rendering(SyntaxTree tree) {
    this.tree = tree;
  }

  String of(@Nullable Expression expression) {
    return switch (expression) {
      case IdentNode name -> name.isThis() ? "this" : name.isSuper() ? VALUE : name.getName();
      case AccessNode access -> access(access);
      case IndexNode index -> index(index);
      case CallNode call -> call.isNew() ? VALUE : of(call.getFunction()) + "(...)";
      case JoinPredecessorExpression joined -> of(joined.getExpression());
      case LiteralNode<?> literal -> literal(literal);
      case ObjectNode object -> "{" + VALUE.repeat(object.getElements().size()) + "}";
      case TemplateLiteralNode.UntaggedTemplateLiteralNode template -> template(template.getExpressions());
      case UnaryNode unary -> unary(unary);
      case BinaryNode binary when binary.isAssignment() -> of(binary.getLhs());
      case BinaryNode binary -> "(" + operands(binary) + ")";
      case TernaryNode _ -> VALUE.repeat(3);
      case null, default -> VALUE;
    };
  }

  private String access(AccessNode access) {
    var base = base(access.getBase());
    return access.isPrivate() ? base + "[" + access.getPrivateName() + "]"
        : base + (access.isOptional() ? "?." : ".") + access.getProperty();
  }

  private String base(Expression base) {
    return base instanceof IdentNode name && name.isSuper() ? VALUE : of(base);
  }

  private String index(IndexNode index) {
    return index.getIndex() instanceof LiteralNode<?> key && key.isString()
        ? base(index.getBase()) + "." + key.getString()
        : base(index.getBase()) + (index.isOptional() ? "?." : "") + "[" + of(index.getIndex()) + "]";
  }

  private String literal(LiteralNode<?> literal) {
    if (literal.isArray()) {
      return literal.getElementExpressions().stream().map(this::of).collect(joining(",", "[", "]"));
    }
    if (literal.isString()) {
      return '"' + literal.getString() + '"';
    }
    return switch (literal.getObject()) {
      case BigInteger _ -> VALUE;
      case Lexer.RegexToken _ -> tree.text(literal);
      case null, default -> literal.getString();
    };
  }

  private String template(List<Expression> parts) {
    if (parts.size() == 1 && parts.getFirst() instanceof LiteralNode<?> text) {
      return '"' + text.getString() + '"';
    }
    return parts.stream().filter(part -> !(part instanceof LiteralNode)).map(this::of).collect(joining());
  }

  private String unary(UnaryNode unary) {
    var operand = of(unary.getExpression());
    return switch (unary.tokenType()) {
      case NEW, AWAIT, YIELD, YIELD_STAR -> VALUE;
      case NAMEDEVALUATION -> operand;
      case INCPOSTFIX -> "(" + operand + "++)";
      case DECPOSTFIX -> "(" + operand + "--)";
      case SPREAD_ARRAY, SPREAD_ARGUMENT, SPREAD_OBJECT -> "(..." + operand + ")";
      case DELETE, TYPEOF, VOID -> "(" + unary.tokenType().getName() + " " + operand + ")";
      default -> sign(unary, unary.tokenType().getName() + operand);
    };
  }

  private static String sign(UnaryNode unary, String text) {
    return unary.isTokenType(TokenType.SUB) && unary.getExpression() instanceof LiteralNode ? text
        : "(" + text + ")";
  }

  private String operands(BinaryNode binary) {
    var sign = binary.tokenType() == TokenType.COMMARIGHT ? "," : binary.tokenType().getName();
    var left = binary.getLhs() instanceof BinaryNode inner && inner.tokenType() == binary.tokenType()
        && !inner.isParenthesized() ? operands(inner) : of(binary.getLhs());
    return left + " " + sign + " " + of(binary.getRhs());
  }
}

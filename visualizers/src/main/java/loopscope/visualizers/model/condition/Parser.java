package loopscope.visualizers.model.condition;

import java.util.List;
import java.util.Optional;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.visualizers.model.condition.Expression.Binary;
import loopscope.visualizers.model.condition.Expression.Identifier;
import loopscope.visualizers.model.condition.Expression.Literal;
import loopscope.visualizers.model.condition.Expression.Member;
import loopscope.visualizers.model.condition.Expression.Unary;
import loopscope.visualizers.model.condition.Lexer.Kind;
import loopscope.visualizers.model.condition.Lexer.Word;

/** Reads a condition by recursive descent, with ECMAScript's precedence. */
final class Parser {
  private final List<Word> words;
  private int next;

  Parser(String text) throws ConditionException {
    words = Lexer.words(text);
  }

  Expression parse() throws ConditionException {
    var whole = binary(0);
    if (word().kind() != Kind.END) {
      throw unexpected();
    }
    return whole;
  }

  private Expression binary(int level) throws ConditionException {
    if (level == BinaryOperator.LEVELS) {
      return unary();
    }
    var left = binary(level + 1);
    for (var operator = binaryHere(level); operator.isPresent(); operator = binaryHere(level)) {
      take();
      left = new Binary(operator.get(), left, binary(level + 1));
    }
    return left;
  }

  private Optional<BinaryOperator> binaryHere(int level) {
    return word().kind() == Kind.PUNCTUATOR ? BinaryOperator.of(word().text(), level) : Optional.empty();
  }

  private Expression unary() throws ConditionException {
    var operator = word().kind() == Kind.STRING ? Optional.<UnaryOperator>empty()
        : UnaryOperator.of(word().text());
    if (operator.isEmpty()) {
      return member();
    }
    take();
    return new Unary(operator.get(), unary());
  }

  private Expression member() throws ConditionException {
    var object = primary();
    while (true) {
      if (accept(".")) {
        if (word().kind() != Kind.NAME) {
          throw unexpected();
        }
        object = new Member(object, new Literal(string(take().text())));
      } else if (accept("[")) {
        object = new Member(object, binary(0));
        expect("]");
      } else {
        return object;
      }
    }
  }

  private Expression primary() throws ConditionException {
    if (accept("(")) {
      var inner = binary(0);
      expect(")");
      return inner;
    }
    return switch (word().kind()) {
      case NUMBER -> new Literal(number(take().text()));
      case STRING -> new Literal(string(Escapes.unquote(take().text())));
      case NAME -> named(take().text());
      case PUNCTUATOR, END -> throw unexpected();
    };
  }

  private static Expression named(String name) {
    return switch (name) {
      case "undefined" -> new Literal(Value.UNDEFINED);
      case "null" -> new Literal(Value.NULL);
      case "true", "false" -> new Literal(new Value(ValueKind.BOOLEAN, name, 0));
      case "NaN", "Infinity" -> new Literal(new Value(ValueKind.NUMBER, name, 0));
      default -> new Identifier(name);
    };
  }

  private static Value number(String text) {
    if (text.endsWith("n")) {
      return new Value(ValueKind.BIGINT, text, 0);
    }
    return Primitives.number(Primitives.toNumber(text));
  }

  private static Value string(String text) {
    return new Value(ValueKind.STRING, text, 0);
  }

  private Word word() {
    return words.get(next);
  }

  private Word take() {
    return words.get(next++);
  }

  private boolean accept(String punctuator) {
    var there = word().kind() == Kind.PUNCTUATOR && word().text().equals(punctuator);
    next += there ? 1 : 0;
    return there;
  }

  private void expect(String punctuator) throws ConditionException {
    if (!accept(punctuator)) {
      throw unexpected();
    }
  }

  private ConditionException unexpected() {
    return new ConditionException(word().offset(), word().text());
  }
}

package loopscope.visualizers.model.condition;

import loopscope.engine.trace.Value;

/** What a condition is made of, named as in ECMAScript's grammar. */
sealed interface Expression {

  record Literal(Value value) implements Expression {}

  record Identifier(String name) implements Expression {}

  record Member(Expression object, Expression key) implements Expression {}

  record Unary(UnaryOperator operator, Expression operand) implements Expression {}

  record Binary(BinaryOperator operator, Expression left, Expression right) implements Expression {}
}

package loopscope.visualizers.model.condition;

import loopscope.visualizers.model.memory.Memory;

/**
 * When a breakpoint stops: an expression over variables, properties and literals with JavaScript's operators. It calls nothing: what
 * would run the program's code, such as a getter or {@code valueOf}, has no value, and a condition without a value does not hold.
 */
public final class Condition {
  private final String text;
  private final Expression expression;

  private Condition(String text, Expression expression) {
    this.text = text;
    this.expression = expression;
  }

  /**
   * Reads a condition.
   *
   * @throws ConditionException if it is not one, with the place
   */
  public static Condition parse(String text) throws ConditionException {
    return new Condition(text.strip(), new Parser(text.strip()).parse());
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /** Whether it holds for the innermost call at a moment. */
  public boolean holds(Memory memory, long seq) {
    try {
      var evaluator = new Evaluator(memory, seq);
      return Primitives.isTruthy(evaluator.evaluate(expression));
    } catch (Unknown unknown) {
      return false;
    }
  }
}

package loopscope.visualizers.model.condition;

import java.util.Arrays;
import java.util.Optional;

/** The operators between two operands, by how they are written and how strongly they bind: those of level 0 least. */
enum BinaryOperator {
  OR("||", 0), COALESCE("??", 0), AND("&&", 1), //
  STRICTLY_EQUAL("===", 2), STRICTLY_UNEQUAL("!==", 2), EQUAL("==", 2), UNEQUAL("!=", 2), //
  LESS("<", 3), GREATER(">", 3), AT_MOST("<=", 3), AT_LEAST(">=", 3), //
  PLUS("+", 4), MINUS("-", 4), TIMES("*", 5), DIVIDE("/", 5), REMAINDER("%", 5);

  /** One more than the level of the operators that bind most. */
  static final int LEVELS = 6;

  private final String written;
  private final int level;

  BinaryOperator(String written, int level) {
    this.written = written;
    this.level = level;
  }

  static Optional<BinaryOperator> of(String written, int level) {
    return Arrays.stream(values()).filter(each -> each.level == level && each.written.equals(written))
        .findFirst();
  }
}

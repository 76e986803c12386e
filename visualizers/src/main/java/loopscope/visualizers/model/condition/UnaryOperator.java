package loopscope.visualizers.model.condition;

import java.util.Arrays;
import java.util.Optional;

/** The operators before an operand, by how they are written. */
enum UnaryOperator {
  NOT("!"), MINUS("-"), PLUS("+"), TYPEOF("typeof");

  private final String written;

  UnaryOperator(String written) {
    this.written = written;
  }

  static Optional<UnaryOperator> of(String written) {
    return Arrays.stream(values()).filter(each -> each.written.equals(written)).findFirst();
  }
}

package loopscope.engine.script.v8;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What GraalJS threw.
 *
 * @param node the node that threw, when GraalJS says so
 * @param around the statement or function it was seen to leave first
 */
record Thrown(JSException exception, JSErrorType type, String message, @Nullable Node node,
    @Nullable SourceSection around) {

  static Thrown of(JSException exception, @Nullable SourceSection around) {
    var message = exception.getRawMessage();
    return new Thrown(exception, exception.getErrorType(), message == null ? "" : message, exception
        .getLocation(),
        around);
  }

  /** The built-in function that threw, if one did. */
  Optional<Builtin> builtin() {
    return Builtin.thatThrew(exception);
  }

  /** The code that threw, when it is the student's. */
  Optional<SourceSection> section() {
    return Optional.ofNullable(node).map(Node::getEncapsulatingSourceSection).filter(
        SourceSection::isAvailable);
  }

  /** The code that threw, or that which it was seen to leave. */
  Optional<SourceSection> neighbourhood() {
    return section().or(() -> Optional.ofNullable(around).filter(SourceSection::isAvailable));
  }
}

package loopscope.engine.script.v8;

import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
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
 * @param around the statement it was seen to leave, if it was
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

  /** The code that threw; if GraalJS does not say, the statement or function that it is in. */
  Optional<SourceSection> neighbourhood() {
    return section().or(() -> function().map(function -> around != null && within(around, function) ? around
        : function));
  }

  private static boolean within(SourceSection inner, SourceSection outer) {
    return inner.getSource().equals(outer.getSource()) && outer.getCharIndex() <= inner.getCharIndex()
        && inner.getCharEndIndex() <= outer.getCharEndIndex();
  }

  private Optional<SourceSection> function() {
    return frame(0).map(element -> element.getTarget().getRootNode().getSourceSection())
        .filter(SourceSection::isAvailable);
  }

  /** The call of the function that threw. */
  Optional<SourceSection> call() {
    return frame(1).map(TruffleStackTraceElement::getLocation).map(Node::getEncapsulatingSourceSection)
        .filter(SourceSection::isAvailable);
  }

  private Optional<TruffleStackTraceElement> frame(int index) {
    var stack = TruffleStackTrace.getStackTrace(exception);
    return stack == null || stack.size() <= index ? Optional.empty() : Optional.of(stack.get(index));
  }
}

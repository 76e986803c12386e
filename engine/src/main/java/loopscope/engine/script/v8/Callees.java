package loopscope.engine.script.v8;

import com.oracle.js.parser.ir.CallNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.nodes.function.JSFunctionCallNode;
import com.oracle.truffle.js.nodes.function.JSNewNode;
import com.oracle.truffle.js.runtime.JSErrorType;
import java.util.Optional;

/** What was called or constructed and cannot be, named by how it is written. */
final class Callees implements Wording.Subject {
  private static final String NOT_A_FUNCTION = " is not a function";
  private static final String NOT_A_CONSTRUCTOR = " is not a constructor";

  @Override
  public Optional<String> words(Thrown thrown) {
    if (thrown.type() != JSErrorType.TypeError) {
      return Optional.empty();
    }
    var message = thrown.message();
    if (message.endsWith(NOT_A_FUNCTION)) {
      return called(thrown).or(() -> argument(message));
    }
    return message.endsWith(NOT_A_CONSTRUCTOR) || message.equals("cannot construct a generator")
        ? constructed(thrown)
        : Optional.empty();
  }

  private static Optional<String> called(Thrown thrown) {
    return thrown.section().filter(_ -> isCall(thrown))
        .flatMap(section -> callee(section, false)).map(name -> name + NOT_A_FUNCTION);
  }

  private static boolean isCall(Thrown thrown) {
    for (var node = thrown.node(); node != null; node = node.getParent()) {
      if (node instanceof JSFunctionCallNode) {
        return true;
      }
    }
    return false;
  }

  /** A callback that a built-in cannot call, named by its value. */
  private static Optional<String> argument(String message) {
    var value = message.substring(0, message.length() - NOT_A_FUNCTION.length());
    return Optional.of(Shown.briefly(value) + NOT_A_FUNCTION);
  }

  private static Optional<String> constructed(Thrown thrown) {
    // What cannot be constructed throws itself, in a frame of its own.
    return (thrown.node() instanceof JSNewNode ? thrown.section() : thrown.call())
        .flatMap(section -> callee(section, true)).map(name -> name + NOT_A_CONSTRUCTOR);
  }

  private static Optional<String> callee(SourceSection section, boolean isNew) {
    return SyntaxTree.of(section.getSource()).flatMap(tree -> tree
        .first(CallNode.class, call -> call.isNew() == isNew && tree.covers(call, section))
        .map(call -> new Rendering(tree).of(call.getFunction())));
  }
}

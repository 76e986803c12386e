package loopscope.engine.script.v8;

import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import java.util.Optional;

/**
 * Where V8 says that a frame is: at the last name of what is called or read, at the bracket of other calls, at {@code await}.
 *
 * @param line counted from 1, as {@code column}
 */
public record CallPosition(int line, int column) {

  /** The position of a stack frame. */
  public static CallPosition of(JSStackTraceElement element) {
    return section(element).flatMap(section -> index(section, element.isAsync())
        .map(index -> at(section.getSource(), index)))
        .orElseGet(() -> new CallPosition(element.getLineNumber(), element.getColumnNumber()));
  }

  private static CallPosition at(Source source, int index) {
    return new CallPosition(source.getLineNumber(index), source.getColumnNumber(index));
  }

  private static Optional<SourceSection> section(JSStackTraceElement element) {
    if (element.isEval() || element.getPosition() < 0
        || !(element.getFunction() instanceof JSFunctionObject function) || JSFunction.isBuiltin(function)) {
      return Optional.empty();
    }
    var whole = ((RootCallTarget) JSFunction.getCallTarget(function)).getRootNode().getSourceSection();
    return whole == null || !whole.isAvailable() || whole.getSource().getName().startsWith("node:")
        || element.getPosition() + element.getCharLength() > whole.getSource().getLength() ? Optional.empty()
            : Optional.of(whole.getSource().createSection(element.getPosition(), element.getCharLength()));
  }

  private static Optional<Integer> index(SourceSection section, boolean isAsync) {
    return SyntaxTree.of(section.getSource()).flatMap(tree -> isAsync ? awaited(tree, section)
        : called(tree, section).or(() -> read(tree, section)).or(() -> written(tree, section)));
  }

  private static Optional<Integer> awaited(SyntaxTree tree, SourceSection section) {
    return tree.first(UnaryNode.class, node -> node.isTokenType(TokenType.AWAIT)
        && (tree.covers(node.getExpression(), section) || tree.covers(node, section))).map(tree::start);
  }

  private static Optional<Integer> called(SyntaxTree tree, SourceSection section) {
    return tree.first(CallNode.class, node -> !node.isNew() && tree.covers(node, section)).map(node -> {
      var text = section.getSource().getCharacters();
      var bracket = tree.end(node.getFunction());
      while (bracket < text.length() && text.charAt(bracket) != '(' && text.charAt(bracket) != '`') {
        bracket++;
      }
      var name = startOfName(text, bracket);
      return name < bracket ? name : bracket;
    });
  }

  private static int startOfName(CharSequence text, int end) {
    var last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    var start = last;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    var isPrivate = start > 0 && text.charAt(start - 1) == '#';
    return start < last && !isPrivate ? start : end;
  }

  private static Optional<Integer> read(SyntaxTree tree, SourceSection section) {
    return tree.first(AccessNode.class, node -> tree.covers(node, section))
        .map(node -> startOfName(section.getSource().getCharacters(), tree.end(node)));
  }

  /** An assignment is at its sign; where it takes a value apart, at the value. */
  private static Optional<Integer> written(SyntaxTree tree, SourceSection section) {
    return tree.first(BinaryNode.class, node -> node.isAssignment() && tree.covers(node, section))
        .map(node -> node.getLhs() instanceof ObjectNode || node.getLhs() instanceof LiteralNode
            ? tree.start(node.getRhs())
            : section.getSource().getCharacters().toString().indexOf('=', tree.end(node.getLhs())));
  }
}

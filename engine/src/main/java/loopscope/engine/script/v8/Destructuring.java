package loopscope.engine.script.v8;

import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.ForNode;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.ParameterNode;
import com.oracle.js.parser.ir.PropertyNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.JSErrorType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Properties of undefined and null: read, written, taken apart. */
final class Destructuring implements Wording.Subject {
  private static final Pattern READ = Pattern.compile("(?s)Cannot read property '(.*)' of (undefined|null)");
  private static final Pattern SET = Pattern.compile("(?s)Cannot set property '(.*)' of (undefined|null)");
  private static final Pattern TO_OBJECT = Pattern.compile(
      "Cannot convert undefined or null to object: (undefined|null)");

  @Override
  public Optional<String> words(Thrown thrown) {
    if (thrown.type() != JSErrorType.TypeError) {
      return Optional.empty();
    }
    var read = READ.matcher(thrown.message());
    if (read.matches()) {
      return Optional.of(pattern(thrown, read.group(2)).orElseGet(() -> "Cannot read properties of " + read
          .group(2) + " (reading '" + read.group(1) + "')"));
    }
    var set = SET.matcher(thrown.message());
    if (set.matches()) {
      return Optional.of("Cannot set properties of " + set.group(2) + " (setting '" + set.group(1) + "')");
    }
    var converted = TO_OBJECT.matcher(thrown.message());
    return converted.matches() ? Optional.of(pattern(thrown, converted.group(1))
        .orElse("Cannot convert undefined or null to object")) : Optional.empty();
  }

  private static Optional<String> pattern(Thrown thrown, String value) {
    return thrown.section().flatMap(section -> SyntaxTree.of(section.getSource()).flatMap(tree -> tree
        .first(BinaryNode.class, node -> node.isAssignment() && node.getLhs() instanceof ObjectNode pattern
            && (tree.covers(node, section) || takes(tree, pattern, section)))
        .flatMap(node -> words((ObjectNode) node.getLhs(), source(tree, node, value), value))
        .or(() -> loop(tree, section, value))));
  }

  /** V8 keeps the element that a loop takes apart in a variable that it calls {@code .for}. */
  private static Optional<String> loop(SyntaxTree tree, SourceSection section, String value) {
    return tree.first(ForNode.class, node -> node.isForOf() && node.getInit() instanceof ObjectNode pattern
        && takes(tree, pattern, section))
        .flatMap(node -> words((ObjectNode) node.getInit(), ".for", value));
  }

  /** Whether the code that threw is where this very pattern puts a property. */
  private static boolean takes(SyntaxTree tree, ObjectNode pattern, SourceSection section) {
    return pattern.getElements().stream().map(PropertyNode::getValue)
        .anyMatch(target -> target != null && tree.begins(target, section));
  }

  private static Optional<String> words(ObjectNode pattern, String source, String value) {
    var first = pattern.getElements().stream().findFirst();
    if (first.map(PropertyNode::getValue).filter(BinaryNode.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    var what = first.filter(property -> !property.isComputed() && !property.isRest())
        .map(property -> "property '" + property.getKeyName() + "' of ").orElse("");
    return Optional.of("Cannot destructure " + what + "'" + source + "' as it is " + value + ".");
  }

  private static String source(SyntaxTree tree, BinaryNode assignment, String value) {
    return assignment.getRhs() instanceof ParameterNode ? Shown.byType(value)
        : new Rendering(tree).of(assignment.getRhs());
  }
}

package loopscope.engine.script.v8;

import com.oracle.js.parser.ErrorManager;
import com.oracle.js.parser.Parser;
import com.oracle.js.parser.ParserException;
import com.oracle.js.parser.ScriptEnvironment;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.LexicalContext;
import com.oracle.js.parser.ir.Node;
import com.oracle.js.parser.ir.visitor.NodeVisitor;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A file as the parser saw it: V8 tells of expressions as they are written, which the nodes that run have forgotten. */
final class SyntaxTree {
  /** What stands before the text of a CommonJS module, and makes {@code return} and {@code await} parse. */
  private static final String HEAD = "(async function () { ";

  private static final Map<Source, Optional<SyntaxTree>> PARSED = Collections.synchronizedMap(
      new WeakHashMap<>());

  /** As {@link Wording#load}. */
  static void load() {}

  private final FunctionNode root;
  private final String text;
  private final int offset;

  private SyntaxTree(FunctionNode root, String text, int offset) {
    this.root = root;
    this.text = text;
    this.offset = offset;
  }

  static Optional<SyntaxTree> of(Source source) {
    return PARSED.computeIfAbsent(source, SyntaxTree::parse);
  }

  private static Optional<SyntaxTree> parse(Source source) {
    var text = source.getCharacters().toString();
    if (JavaScriptLanguage.MODULE_MIME_TYPE.equals(source.getMimeType())) {
      return parse(text, text, 0, true);
    }
    var body = text.startsWith("#!") ? "//" + text.substring(2) : text;
    return parse(text, HEAD + body + "\n})", HEAD.length(), false).or(() -> parse(text, body, 0, false));
  }

  private static Optional<SyntaxTree> parse(String text, String code, int offset, boolean module) {
    var source = com.oracle.js.parser.Source.sourceFor("file", code);
    try {
      var parser = new Parser(environment(), source, new ErrorManager.ThrowErrorManager());
      var root = module ? parser.parseModule("module") : parser.parse();
      return Optional.of(new SyntaxTree(root, text, offset));
    } catch (ParserException notAFileOfItsOwn) {
      return Optional.empty();
    }
  }

  static ScriptEnvironment environment() {
    return ScriptEnvironment.builder().ecmaScriptVersion(2023).strict(false).shebang(true).allowBigInt(true)
        .syntaxExtensions(false).annexB(true).classFields(true).privateFieldsIn(true).topLevelAwait(true)
        .importAttributes(true).build();
  }

  /** The text that an expression was written as. */
  String text(Node node) {
    return text.substring(node.getStart() - offset, node.getFinish() - offset);
  }

  int start(Node node) {
    return node.getStart() - offset;
  }

  int end(Node node) {
    return node.getFinish() - offset;
  }

  boolean begins(Node node, SourceSection section) {
    return node.getStart() - offset == section.getCharIndex();
  }

  boolean covers(Node node, SourceSection section) {
    return begins(node, section) && node.getFinish() - offset == section.getCharEndIndex();
  }

  boolean contains(Node node, SourceSection section) {
    return node.getStart() - offset <= section.getCharIndex()
        && section.getCharEndIndex() <= node.getFinish() - offset;
  }

  boolean within(Node node, SourceSection section) {
    return section.getCharIndex() <= node.getStart() - offset
        && node.getFinish() - offset <= section.getCharEndIndex();
  }

  /** The first node of a kind, from the outside in, that {@code wanted} accepts. */
  <T extends Node> Optional<T> first(Class<T> kind, Predicate<T> wanted) {
    var search = new Search<>(kind, wanted);
    root.accept(search);
    return Optional.ofNullable(search.found);
  }

  private static final class Search<T extends Node> extends NodeVisitor<LexicalContext> {
    private final Class<T> kind;
    private final Predicate<T> wanted;
    private @Nullable T found;

    Search(Class<T> kind, Predicate<T> wanted) {
      super(new LexicalContext());
      this.kind = kind;
      this.wanted = wanted;
    }

    @Override
    protected boolean enterDefault(Node node) {
      if (found == null && kind.isInstance(node) && wanted.test(kind.cast(node))) {
        found = kind.cast(node);
      }
      return found == null;
    }
  }
}

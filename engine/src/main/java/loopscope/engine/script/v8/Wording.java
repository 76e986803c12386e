package loopscope.engine.script.v8;

import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** V8's words for what GraalJS threw. */
final class Wording {

  /** One subject of V8's messages: words for what it knows, empty for the rest. */
  @FunctionalInterface
  interface Subject {
    Optional<String> words(Thrown thrown);
  }

  private static final List<Subject> SUBJECTS = List.of(new Evaluated(), new Lengths(), new Names(),
      new Superclasses(),
      new Callees(),
      new Iterables(), new Destructuring(), new Receivers(), new Prototypes(), new Operators(), new Json(),
      new Circle(),
      new Regexes(),
      new Phrases());

  private Wording() {}

  /** Loads the words while the stack has room: a class whose loading overflows it is lost for good. */
  static void load() {
    SyntaxTree.load();
  }

  static String of(JSException exception, @Nullable SourceSection around) {
    var thrown = Thrown.of(exception, around);
    return SUBJECTS.stream().flatMap(subject -> subject.words(thrown).stream()).findFirst()
        .orElse(thrown.message());
  }
}

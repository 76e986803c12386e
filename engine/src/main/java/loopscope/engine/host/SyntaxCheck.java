package loopscope.engine.host;

import java.util.List;
import loopscope.engine.protocol.Answer.Diagnostic;
import loopscope.engine.script.SyntaxChecker;
import org.jspecify.annotations.Nullable;

/** Answers what is wrong with a program's text. Control thread; makes its realm when it is first asked. */
final class SyntaxCheck {
  private static final List<String> COMMONJS = List.of("exports", "require", "module", "__filename",
      "__dirname");

  private @Nullable SyntaxChecker checker;

  List<Diagnostic> check(String file, String text) {
    if (file.endsWith(".json")) {
      return List.of();
    }
    var found = file.endsWith(".mjs") ? checker().checkModule(file, text)
        : checker().checkFunction(file, text, COMMONJS);
    return found.map(error -> new Diagnostic(error.at(), error.message())).stream().toList();
  }

  private SyntaxChecker checker() {
    if (checker == null) {
      checker = new SyntaxChecker();
    }
    return checker;
  }
}

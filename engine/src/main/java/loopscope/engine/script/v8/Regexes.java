package loopscope.engine.script.v8;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Map;
import java.util.Optional;

/** Patterns that {@code new RegExp} cannot compile. */
final class Regexes implements Wording.Subject {
  private static final Map<String, String> WORDS = Map.of("Quantifier without target", "Nothing to repeat",
      "Ends with an unfinished escape sequence", "\\ at end of pattern",
      "Numbers out of order in {} quantifier",
      "numbers out of order in {} quantifier", "Multiple named capture groups with the same name",
      "Duplicate capture group name", "Unterminated group name", "Invalid capture group name",
      "Missing capture group for backreference", "Invalid named capture referenced");

  @Override
  public Optional<String> words(Thrown thrown) {
    return thrown.type() == JSErrorType.SyntaxError
        ? thrown.builtin().filter(builtin -> builtin.name().equals("RegExp")).map(builtin -> words(thrown,
            builtin))
        : Optional.empty();
  }

  private static String words(Thrown thrown, Builtin builtin) {
    var flags = builtin.arguments().length < 2 || builtin.arguments()[1] == Undefined.instance ? ""
        : text(builtin, 1);
    if (thrown.message().contains("flag")) {
      return "Invalid flags supplied to RegExp constructor '" + flags + "'";
    }
    return "Invalid regular expression: /" + text(builtin, 0) + "/" + flags + ": "
        + reason(thrown.message());
  }

  /** V8's words for what is wrong with a pattern. */
  static String reason(String theirs) {
    return WORDS.getOrDefault(theirs, theirs);
  }

  private static String text(Builtin builtin, int index) {
    return JSRuntime.safeToString(builtin.arguments()[index]).toString();
  }
}

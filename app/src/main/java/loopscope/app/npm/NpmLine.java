package loopscope.app.npm;

import java.util.regex.Pattern;
import loopscope.app.i18n.Message;
import loopscope.engine.trace.OutputStreamKind;

/** A line of the panel. */
sealed interface NpmLine {

  /** A command that was run, or an answer that was typed. */
  record Typed(String text) implements NpmLine {}

  /** What npm printed. */
  record Printed(OutputStreamKind stream, String text) implements NpmLine {
    private static final Pattern ESCAPES = Pattern.compile(
        "\u001B(\\[[0-?]*[ -/]*[@-~]|\\][^\u0007]*\u0007|[@-Z\\\\^_])");

    /** The text as a terminal without colours would show it: what was overwritten is gone. */
    String shown() {
      var plain = ESCAPES.matcher(text).replaceAll("");
      var end = plain.endsWith("\r") ? plain.length() - 1 : plain.length();
      return plain.substring(plain.lastIndexOf('\r', end - 1) + 1, end);
    }

    Printed with(String more) {
      return new Printed(stream, text + more);
    }
  }

  /** What the panel itself says. */
  record Said(Message message, boolean bad) implements NpmLine {}
}

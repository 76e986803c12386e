package loopscope.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import loopscope.engine.client.ClosedPipe;

/** What the command line says for itself, on standard error, in English or Chinese by the user's locale. */
final class Console {
  static final String BUNDLE = "loopscope.app.cli.messages";

  /** Node's exit code when its heap is used up. */
  private static final int OUT_OF_MEMORY = 134;
  private static final int FAILED = 1;

  private Console() {}

  static String text(String key, Object... arguments) {
    var pattern = ResourceBundle.getBundle(BUNDLE).getString(key);
    return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
  }

  /** Tells what went wrong and returns the exit code that goes with it. */
  static int report(Throwable failure) {
    return switch (failure) {
      case Complaint complaint -> say(complaint.exitCode(), complaint.text());
      case OutOfMemoryError e -> say(OUT_OF_MEMORY, text("memory"));
      case IOException e when ClosedPipe.is(e) -> FAILED;
      default -> say(FAILED, text("failed", String.valueOf(failure)));
    };
  }

  private static int say(int exitCode, String text) {
    say(text);
    return exitCode;
  }

  /** Writes a line of Loopscope's own, in UTF-8 where the terminal's encoding lacks a character. */
  static void say(String text) {
    var line = "loopscope: " + text;
    if (System.err.charset().newEncoder().canEncode(line)) {
      System.err.println(line);
    } else {
      new PrintStream(System.err, true, StandardCharsets.UTF_8).println(line);
    }
  }
}

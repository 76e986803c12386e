package loopscope.engine.client;

import java.io.IOException;
import java.util.Locale;

/** Tells a pipe whose reader has left, as {@code head} does when it has seen enough, from a real failure to write. */
public final class ClosedPipe {
  private ClosedPipe() {}

  /** Java has only the system's message to tell by, which Linux gives in the user's language. */
  public static boolean is(IOException e) {
    var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }
}

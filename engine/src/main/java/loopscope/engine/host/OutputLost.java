package loopscope.engine.host;

import java.io.IOException;
import java.util.Locale;

/** Nobody takes this process's output any more: a reader such as {@code head} has seen enough, or a disk is full. */
final class OutputLost {
  private static final int EXIT = 1;

  private OutputLost() {}

  /** Whether the reader at the other end of a pipe has left; that is no failure to speak of. */
  static boolean isPipeClosed(IOException e) {
    var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }

  /** Ends the process, quietly if its reader has left. */
  static void end(IOException e) {
    if (!isPipeClosed(e)) {
      System.err.println("loopscope: " + e.getMessage());
    }
    Runtime.getRuntime().halt(EXIT);
  }
}

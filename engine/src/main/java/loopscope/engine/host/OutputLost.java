package loopscope.engine.host;

import java.io.IOException;
import loopscope.engine.client.ClosedPipe;

/** Nobody takes this process's output any more: a reader such as {@code head} has seen enough, or a disk is full. */
final class OutputLost {
  private static final int EXIT = 1;

  private OutputLost() {}

  /** Ends the process, quietly if its reader has left. A trace that is being written is ended well. */
  static void end(IOException e) {
    if (!ClosedPipe.is(e)) {
      System.err.println("loopscope: cannot write the output: " + e.getMessage());
    }
    System.exit(EXIT);
  }
}

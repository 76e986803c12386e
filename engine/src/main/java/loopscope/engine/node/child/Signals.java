package loopscope.engine.node.child;

import loopscope.engine.node.environment.Posix;

/** Sends signals to programs that were started. */
final class Signals {
  private static final int NO_SUCH_PROCESS = -3;

  private Signals() {}

  /** 0, or libuv's number of what went wrong. */
  static int send(Process process, int signal) {
    if (!process.isAlive()) {
      return NO_SUCH_PROCESS;
    }
    return Posix.call("kill", (int) process.pid(), signal).orElseGet(() -> end(process));
  }

  /** Where there are no signals, each ends the program. */
  private static int end(Process process) {
    process.destroyForcibly();
    return 0;
  }
}

package loopscope.engine.node.child;

import java.util.Set;

/**
 * How a program ended: by an exit code or by a signal, of which one is 0. Java adds 128 to a signal's number, as shells do, and
 * so does a virtual machine that a signal ended: all these count as ended by the signal.
 */
record ExitStatus(int code, int signal) {
  private static final int BASE = 128;
  private static final Set<Integer> DEADLY = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25,
      31);

  static ExitStatus of(int exitValue) {
    var signal = exitValue - BASE;
    return DEADLY.contains(signal) ? new ExitStatus(0, signal) : new ExitStatus(exitValue, 0);
  }
}

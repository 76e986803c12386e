package loopscope.engine.client;

import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** How a run came to its end. */
public sealed interface Ending {

  /** The program ended by itself. */
  record Exited(int code) implements Ending {}

  /** The student stopped it. {@code busyIn}: the callback that was running, null when the program waited. */
  record Stopped(@Nullable FunctionInfo busyIn) implements Ending {}

  /** The program used up the host's heap. */
  record OutOfMemory() implements Ending {}

  /** The host process ended unexpectedly. {@code detail}: the last lines of its log. */
  record HostLost(String detail) implements Ending {}

  /** The program did not begin. {@code detail}: the path or message that goes with the reason; may be empty. */
  record NotStarted(Reason reason, String detail) implements Ending {}

  /** Why a program did not begin. */
  enum Reason {
    /** There is no java program to run the host with; the detail is where it should be. */
    NO_JAVA,
    /** The folder for the host's socket cannot be made; the detail says where and why. */
    NO_SOCKET_FOLDER,
    /** The run's own temporary folder cannot be made; the detail says where and why. */
    NO_TEMPORARY_FOLDER,
    /** The host ended, or gave no sign, before it was ready; the detail is the end of its log. */
    HOST_FAILED,
    /** The host refused to launch the program; the detail says why. */
    REFUSED,
    /** The desktop is closing. */
    CLOSED
  }
}

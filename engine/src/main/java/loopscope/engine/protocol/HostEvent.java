package loopscope.engine.protocol;

import loopscope.engine.trace.log.PackedEvents;

/** What an engine host tells unasked; named as in the Debug Adapter Protocol where that has a name for it. */
public sealed interface HostEvent {

  /** The host is warm and waits for its program. */
  record Initialized() implements HostEvent {}

  /** The next events of the run. */
  record Trace(PackedEvents packed) implements HostEvent {}

  /** The program stands still right after the event {@code at}; -1 before the first. That event may be told later. */
  record Stopped(long at) implements HostEvent {}

  /** The program goes on. */
  record Continued() implements HostEvent {}

  /** The program ended by itself; the host ends too. */
  record Exited(int exitCode) implements HostEvent {}

  /** The program was ended; the host ends too. {@code detail} says more, for the log; may be empty. */
  record Terminated(Reason reason, String detail) implements HostEvent {}

  /** Why a program was ended. */
  enum Reason {
    ASKED, OUT_OF_MEMORY, ENGINE_FAILED
  }
}

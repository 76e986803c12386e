package loopscope.engine.trace;

import org.jspecify.annotations.Nullable;

/** What the process as a whole did: printing, failing. {@code at} is the student's line, null when there is none. */
public sealed interface ProcessEvent extends TraceEvent {

  /** Text was printed. */
  record OutputWritten(Stamp stamp, OutputStreamKind stream, String text, @Nullable SourceRange at)
      implements
      ProcessEvent {}

  /** An exception left a callback or the main program. {@code handled}: an uncaughtException listener took it. */
  record ExceptionUncaught(Stamp stamp, String message, boolean handled, @Nullable SourceRange at)
      implements
      ProcessEvent {}

  /** A promise was rejected and no handler was attached when the microtask queue was empty. */
  record RejectionUnhandled(Stamp stamp, String reason, boolean handled) implements ProcessEvent {}

  /**
   * The sandbox refused something; the program sees the error {@code EACCES}.
   *
   * @param resource the path, the address or the command
   */
  record PermissionDenied(Stamp stamp, PermissionKind kind, String resource) implements ProcessEvent {}
}

package loopscope.engine.trace;

import org.jspecify.annotations.Nullable;

/**
 * Callbacks being queued, cancelled and run. {@code id} names one callback within its isolate from queueing to its end;
 * {@code at} is the student's line that scheduled it, null when core code did.
 */
public sealed interface CallbackEvent extends TraceEvent {

  /** Names the callback within its isolate. */
  long id();

  /** {@code process.nextTick} put a callback at the end of the tick queue. */
  record TickQueued(Stamp stamp, long id, FunctionInfo function, @Nullable SourceRange at) implements
      CallbackEvent {}

  /** A job was put at the end of the microtask queue. */
  record MicrotaskQueued(Stamp stamp, long id, MicrotaskKind kind, FunctionInfo function,
      @Nullable SourceRange at) implements CallbackEvent {}

  /** {@code setImmediate} queued a callback for the check phase. */
  record ImmediateQueued(Stamp stamp, long id, FunctionInfo function, @Nullable SourceRange at) implements
      CallbackEvent {}

  /**
   * A timer was started, refreshed, or started again by its interval; the last one counts.
   *
   * @param delayMillis the delay in force: 1 where the program asked for 0
   * @param dueMillis loop time, in milliseconds since the start of the run, from which it may run
   */
  record TimerStarted(Stamp stamp, long id, FunctionInfo function, long delayMillis, long dueMillis,
      boolean repeats,
      @Nullable SourceRange at) implements CallbackEvent {}

  /** {@code close()} was called on a handle; its close callback waits for the closing phase. */
  record CloseQueued(Stamp stamp, long id, String handle, FunctionInfo function, @Nullable SourceRange at)
      implements CallbackEvent {}

  /** {@code clearTimeout}, {@code clearInterval} or {@code clearImmediate} took it out of its queue. */
  record CallbackCancelled(Stamp stamp, long id, @Nullable SourceRange at) implements CallbackEvent {}

  /** {@code ref()} or {@code unref()} said whether it keeps the loop alive. */
  record ReferenceChanged(Stamp stamp, long id, boolean referenced) implements CallbackEvent {}

  /** The callback left its queue and began to run. Its cause is the event that queued it. */
  record CallbackStarted(Stamp stamp, long id, CallbackKind kind) implements CallbackEvent {}

  /** The callback returned, or threw. */
  record CallbackEnded(Stamp stamp, long id, boolean threw) implements CallbackEvent {}
}

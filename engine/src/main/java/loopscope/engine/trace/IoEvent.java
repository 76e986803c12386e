package loopscope.engine.trace;

import org.jspecify.annotations.Nullable;

/**
 * Requests to the system. {@code id} is that of the callback that runs when the request is complete; it starts with a
 * {@link CallbackEvent.CallbackStarted} of kind {@link CallbackKind#IO}.
 */
public sealed interface IoEvent extends TraceEvent {

  /** Names the request, and its callback, within its isolate. */
  long id();

  /**
   * A request was made.
   *
   * @param operation what was called, as in {@code fs.readFile}
   * @param target what it is about: a path, an address; may be empty
   * @param pooled whether it waits for a thread of the pool; sockets and pipes never do
   */
  record RequestStarted(Stamp stamp, long id, String operation, String target, boolean pooled,
      FunctionInfo function,
      @Nullable SourceRange at) implements IoEvent {}

  /** A thread of the pool took the request; threads count from 0. */
  record WorkStarted(Stamp stamp, long id, int thread) implements IoEvent {}

  /** The thread is done with it and free again; the request's callback waits for the poll phase. */
  record WorkEnded(Stamp stamp, long id, int thread) implements IoEvent {}

  /** A request that needs no thread of the pool has its result; its callback waits for the poll phase. */
  record RequestCompleted(Stamp stamp, long id) implements IoEvent {}

  /** The request ended and no callback of it will run. */
  record RequestDropped(Stamp stamp, long id) implements IoEvent {}
}

package loopscope.visualizers.model;

import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.MicrotaskKind;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** A callback the program handed to the loop: it waits in a queue, or runs. */
public sealed interface Callback {

  /** What every callback knows of its beginning. */
  Origin origin();

  /** The kind its {@code CallbackStarted} bears. */
  CallbackKind kind();

  /** Names it within its isolate. */
  default long id() {
    return origin().id();
  }

  /**
   * Where a callback comes from.
   *
   * @param at the student's line that scheduled it
   * @param seq the event that queued it
   * @param nanos since when it waits
   */
  record Origin(long id, FunctionInfo function, @Nullable SourceRange at, long seq, long nanos) {}

  /** Given to {@code process.nextTick}. */
  record Tick(Origin origin) implements Callback {
    @Override
    public CallbackKind kind() {
      return CallbackKind.TICK;
    }
  }

  /** A promise job, or given to {@code queueMicrotask}. */
  record Microtask(Origin origin, MicrotaskKind job) implements Callback {
    @Override
    public CallbackKind kind() {
      return CallbackKind.MICROTASK;
    }
  }

  /** Given to {@code setTimeout} or {@code setInterval}. {@code referenced}: it keeps the loop alive. */
  record Timer(Origin origin, long delayMillis, long dueMillis, boolean repeats, boolean referenced)
      implements
      Callback {
    @Override
    public CallbackKind kind() {
      return CallbackKind.TIMER;
    }

    Timer referenced(boolean keepsAlive) {
      return new Timer(origin, delayMillis, dueMillis, repeats, keepsAlive);
    }
  }

  /** Given to {@code setImmediate}. {@code referenced}: it keeps the loop alive. */
  record Immediate(Origin origin, boolean referenced) implements Callback {
    @Override
    public CallbackKind kind() {
      return CallbackKind.IMMEDIATE;
    }

    Immediate referenced(boolean keepsAlive) {
      return new Immediate(origin, keepsAlive);
    }
  }

  /** Waits for the system to answer a request. {@code referenced}: it keeps the loop alive. */
  record Request(Origin origin, String operation, String target, boolean pooled, boolean referenced)
      implements
      Callback {
    @Override
    public CallbackKind kind() {
      return CallbackKind.IO;
    }

    Request referenced(boolean keepsAlive) {
      return new Request(origin, operation, target, pooled, keepsAlive);
    }
  }

  /** Waits for the closing phase after {@code close()}. */
  record Closing(Origin origin, String handle) implements Callback {
    @Override
    public CallbackKind kind() {
      return CallbackKind.CLOSE;
    }
  }
}

package loopscope.visualizers.model;

import loopscope.engine.trace.ModuleFormat;
import org.jspecify.annotations.Nullable;

/** Something that runs now and has not returned. */
public sealed interface Frame {

  /** The event that began it. */
  long seq();

  /** When it began. */
  long nanos();

  /** A module's code runs. {@code file} is an absolute path. */
  record Module(String file, ModuleFormat format, long seq, long nanos) implements Frame {}

  /** A callback runs. */
  record Running(Callback callback, long seq, long nanos) implements Frame {}

  /**
   * The queues of ticks and microtasks are being emptied.
   *
   * @param after what returned before it; null when nothing did
   * @param broken an exception was thrown in it, so that it may end before both queues are empty
   */
  record Checkpoint(@Nullable Frame after, boolean broken, long seq, long nanos) implements Frame {}
}

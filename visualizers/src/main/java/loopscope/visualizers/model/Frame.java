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
   * @param progress how far it is
   */
  record Checkpoint(@Nullable Frame after, Progress progress, long seq, long nanos) implements Frame {

    /** How far a checkpoint is: what may still wait when it ends. */
    public enum Progress {
      /** It has run no tick; after an ES module's evaluation it may leave all of them to the next. */
      BEGUN,
      /** It has run ticks: it goes on until both queues are empty. */
      TICKED,
      /** An exception was thrown in it: it may end at any time. */
      BROKEN
    }

    Checkpoint progress(Progress next) {
      return next.compareTo(progress) > 0 ? new Checkpoint(after, next, seq, nanos) : this;
    }
  }
}

package loopscope.visualizers.model;

import loopscope.visualizers.model.Frame.Running;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences about a moment look back at.
 *
 * @param returned the module or callback that ended last
 * @param returnedNanos when it did
 * @param tick the tick that left its queue last
 * @param microtask the microtask that left its queue last
 */
public record Recent(@Nullable Frame returned, long returnedNanos, @Nullable Running tick,
    @Nullable Running microtask) {

  static final Recent NOTHING = new Recent(null, 0, null, null);

  Recent returned(Frame frame, long nanos) {
    return new Recent(frame, nanos, tick, microtask);
  }

  Recent started(Running running) {
    return switch (running.callback().kind()) {
      case TICK -> new Recent(returned, returnedNanos, running, microtask);
      case MICROTASK -> new Recent(returned, returnedNanos, tick, running);
      case TIMER, IMMEDIATE, IO, CLOSE -> this;
    };
  }
}

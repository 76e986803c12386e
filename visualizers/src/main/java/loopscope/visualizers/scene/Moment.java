package loopscope.visualizers.scene;

import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a run: an event with the states around it.
 *
 * @param event what just happened; null before the first event
 * @param progress how far its motion is, from 0 to 1
 */
public record Moment<S>(S before, @Nullable TraceEvent event, S after, double progress) {

  /** This moment with its motion over. */
  public Moment<S> still() {
    return new Moment<>(before, event, after, 1);
  }
}

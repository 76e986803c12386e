package loopscope.app.run;

import java.util.function.Predicate;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.stop.Stop;

/**
 * What to go forward to, in the recording and beyond its end.
 *
 * @param stop where a program that goes on stops; it may stop at more than what is wanted, and then goes on
 * @param wanted whether an event is what is looked for
 */
public record Goal(Stop stop, Predicate<TraceEvent> wanted) {

  /** Whatever reaches a stop. */
  public static Goal of(Stop stop) {
    return new Goal(stop, any -> true);
  }
}

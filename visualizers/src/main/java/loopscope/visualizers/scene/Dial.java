package loopscope.visualizers.scene;

import java.util.OptionalDouble;
import java.util.Set;
import loopscope.engine.trace.Phase;
import loopscope.visualizers.model.Course;

/**
 * What the ring of phases shows.
 *
 * @param lit the phases the loop is in, or has worked in
 * @param spoken the words for a phase that is lit
 * @param turned how far the ring has turned, from 0 to 1; empty while it stands
 */
record Dial(Set<Phase> lit, String spoken, OptionalDouble turned) {

  /** It stands in the phase of a moment. */
  static Dial standing(Course course) {
    var phase = course.phase();
    return new Dial(phase == null ? Set.of() : Set.of(phase), "spoken.phase.lit", OptionalDouble.empty());
  }
}

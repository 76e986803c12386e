package loopscope.app.editor;

import java.util.Optional;
import loopscope.visualizers.model.condition.Condition;
import loopscope.visualizers.model.memory.Memory;

/**
 * A line at which travelling through a run stops.
 *
 * @param condition what must hold there as well
 */
public record Breakpoint(Optional<Condition> condition) {
  static final Breakpoint UNCONDITIONAL = new Breakpoint(Optional.empty());

  /** Whether it stops there at a moment. */
  boolean stops(Memory memory, long seq) {
    return condition.map(each -> each.holds(memory, seq)).orElse(true);
  }
}

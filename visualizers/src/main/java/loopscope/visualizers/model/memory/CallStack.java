package loopscope.visualizers.model.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls that are under way: the innermost and those around it.
 *
 * @param around null for the outermost
 */
public record CallStack(StackFrame frame, @Nullable CallStack around) {

  /** The calls, innermost first. */
  public List<StackFrame> frames() {
    var frames = new ArrayList<StackFrame>();
    for (var each = this; each != null; each = each.around) {
      frames.add(each.frame);
    }
    return frames;
  }
}

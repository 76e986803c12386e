package loopscope.visualizers.scene.modules;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import loopscope.visualizers.model.memory.Memory;

/**
 * What is drawn beside the modules themselves.
 *
 * @param memory variables and objects, as far as they were recorded
 * @param texts the text that ran as a file; empty where it is not to be had
 * @param unfolded numbers of the modules whose dependencies are shown even where there is little room
 */
public record Sight(Memory memory, Function<String, Optional<String>> texts, Set<Integer> unfolded) {
  public Sight {
    unfolded = Set.copyOf(unfolded);
  }
}

package loopscope.visualizers.scene.memory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import loopscope.engine.trace.Reference;

/**
 * What the student marked in the memory.
 *
 * @param unfolded numbers of objects of which all is shown
 * @param chosen what is looked at in particular
 */
public record Marks(Set<Long> unfolded, Optional<Reference> chosen) {
  /** Nothing is marked. */
  public static final Marks NONE = new Marks(Set.of(), Optional.empty());

  /** Copies the set. */
  public Marks {
    unfolded = Set.copyOf(unfolded);
  }

  /** With an object unfolded, or folded again. */
  public Marks toggled(long object) {
    var next = new HashSet<>(unfolded);
    if (!next.remove(object)) {
      next.add(object);
    }
    return new Marks(next, chosen);
  }

  /** With another reference looked at. */
  public Marks choosing(Reference reference) {
    return new Marks(unfolded, Optional.of(reference));
  }
}

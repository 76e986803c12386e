package loopscope.visualizers.scene.memory;

import loopscope.visualizers.picture.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A line of a box: a name and what it holds.
 *
 * @param text the value; of a reference, what is said where there is no arrow
 * @param target the box it refers to
 */
record Row(String name, String text, @Nullable Key target, Tone tone, boolean changed, Meaning meaning) {

  /** How it is said. */
  enum Tone {
    /** A variable, property or entry. */
    PLAIN,
    /** What the language keeps itself: a prototype, a scope. */
    INTERNAL,
    /** Something that is absent, or folded away. */
    FAINT
  }
}

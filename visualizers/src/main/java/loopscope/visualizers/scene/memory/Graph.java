package loopscope.visualizers.scene.memory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import loopscope.engine.trace.Reference;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.scene.Words;

/**
 * What the memory of an isolate holds at a moment: the calls under way, and the objects that can be reached from their variables.
 *
 * @param cards modules and calls, outermost first
 * @param objects objects and kept scopes, the nearest first
 * @param chosen what is looked at in particular
 * @param empty what is said when there are no cards; else empty
 */
public record Graph(List<Box> cards, List<Found> objects, Optional<Reference> chosen, String empty) {

  /**
   * A box as it was found.
   *
   * @param from the box whose row refers to it
   * @param row which row that is
   */
  record Found(Box box, Key from, int row) {}

  /**
   * Reads the memory.
   *
   * @param seq the moment
   * @param since the moment before: what changed after it is lit
   */
  public static Graph of(Memory memory, long seq, long since, Marks marks, Locale locale) {
    return new GraphReader(memory, seq, since, marks, new Words(locale)).read();
  }
}

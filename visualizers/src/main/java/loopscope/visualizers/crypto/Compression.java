package loopscope.visualizers.crypto;

import java.util.List;

/**
 * How one block went into a hash's state.
 *
 * @param before the state before it
 * @param rounds what its rounds did to the working words
 * @param after the state after it: what was before, added to what the last round left
 */
public record Compression(Words before, List<Round> rounds, Words after) {
  public Compression {
    rounds = List.copyOf(rounds);
  }

  /**
   * One round.
   *
   * @param message the word of the message, or made of it, that goes in
   * @param constant the number that goes in with it
   * @param words what the working words are after it
   */
  public record Round(int message, int constant, Words words) {}

  /** The working words after so many rounds. */
  public Words after(int round) {
    return round == 0 ? before : rounds.get(round - 1).words();
  }
}

package loopscope.visualizers.scene.keys;

import java.util.OptionalInt;

/**
 * What is looked at in a hash or a cipher; empty for what the picture chooses by itself.
 *
 * @param block of the message
 * @param round of that block
 * @param changed the byte of the message whose lowest bit is turned, to see what becomes of it
 */
public record Sight(OptionalInt block, OptionalInt round, OptionalInt changed) {
  /** As it comes. */
  public static final Sight PLAIN = new Sight(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  /** Another block, or as it comes again if it is the one already. */
  public Sight block(int chosen) {
    return new Sight(other(block, chosen), OptionalInt.empty(), changed);
  }

  public Sight round(int chosen) {
    return new Sight(block, other(round, chosen), changed);
  }

  public Sight changed(int chosen) {
    return new Sight(block, round, other(changed, chosen));
  }

  private static OptionalInt other(OptionalInt now, int chosen) {
    return now.equals(OptionalInt.of(chosen)) ? OptionalInt.empty() : OptionalInt.of(chosen);
  }
}

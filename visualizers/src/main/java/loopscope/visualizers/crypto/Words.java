package loopscope.visualizers.crypto;

import java.util.Arrays;

/** A few words of 32 bits: the state of a hash. */
public final class Words {
  private final int[] words;

  private Words(int[] words) {
    this.words = words;
  }

  public static Words of(int... words) {
    return new Words(words.clone());
  }

  public int count() {
    return words.length;
  }

  public int get(int index) {
    return words[index];
  }

  int[] copy() {
    return words.clone();
  }

  /** Each word added to the one at its place, modulo 2³². */
  public Words plus(int... others) {
    var sums = words.clone();
    for (var index = 0; index < sums.length; index++) {
      sums[index] += others[index];
    }
    return new Words(sums);
  }

  /** How many bits are not the same in two states. */
  public int distance(Words other) {
    var bits = 0;
    for (var index = 0; index < words.length; index++) {
      bits += Integer.bitCount(words[index] ^ other.words[index]);
    }
    return bits;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words their && Arrays.equals(words, their.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return Arrays.toString(words);
  }
}

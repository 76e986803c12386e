package loopscope.visualizers.crypto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * AES (FIPS 197) on one block, forward and back. A block's 16 bytes fill a square of four rows column by column: byte i is in row i % 4
 * of column i / 4.
 */
public final class Aes {
  /** Bytes of a block. */
  public static final int BLOCK = 16;
  private static final int WORD = 4;

  /** What is done to a block. */
  public enum Kind {
    START, ADD_ROUND_KEY, SUB_BYTES, SHIFT_ROWS, MIX_COLUMNS
  }

  /**
   * One thing done to a block.
   *
   * @param round 0 for what comes before the first
   * @param state the block after it
   */
  public record Step(int round, Kind kind, byte[] state) {}

  private static final int[] SUBSTITUTES = substitutes();
  private static final int[] ORIGINALS = originals();

  private final byte[] schedule;

  /** The cipher with a key of 16, 24 or 32 bytes. */
  public Aes(byte[] key) {
    schedule = expanded(key);
  }

  /** 10, 12 or 14. */
  public int rounds() {
    return schedule.length / BLOCK - 1;
  }

  /** The part of the expanded key for a round; 0 for what comes before the first. */
  public byte[] roundKey(int round) {
    return Arrays.copyOfRange(schedule, round * BLOCK, (round + 1) * BLOCK);
  }

  public List<Step> encrypt(byte[] block) {
    var steps = new ArrayList<>(List.of(new Step(0, Kind.START, block.clone())));
    add(steps, 0, Kind.ADD_ROUND_KEY, xor(block, roundKey(0)));
    for (var round = 1; round <= rounds(); round++) {
      add(steps, round, Kind.SUB_BYTES, substituted(last(steps), SUBSTITUTES));
      add(steps, round, Kind.SHIFT_ROWS, shifted(last(steps), 1));
      if (round < rounds()) {
        add(steps, round, Kind.MIX_COLUMNS, mixed(last(steps), 2, 3, 1, 1));
      }
      add(steps, round, Kind.ADD_ROUND_KEY, xor(last(steps), roundKey(round)));
    }
    return steps;
  }

  /** The same steps undone, in the opposite order. */
  public List<Step> decrypt(byte[] block) {
    var steps = new ArrayList<>(List.of(new Step(rounds(), Kind.START, block.clone())));
    for (var round = rounds(); round >= 1; round--) {
      add(steps, round, Kind.ADD_ROUND_KEY, xor(last(steps), roundKey(round)));
      if (round < rounds()) {
        add(steps, round, Kind.MIX_COLUMNS, mixed(last(steps), 14, 11, 13, 9));
      }
      add(steps, round, Kind.SHIFT_ROWS, shifted(last(steps), 3));
      add(steps, round, Kind.SUB_BYTES, substituted(last(steps), ORIGINALS));
    }
    add(steps, 0, Kind.ADD_ROUND_KEY, xor(last(steps), roundKey(0)));
    return steps;
  }

  private static void add(List<Step> steps, int round, Kind kind, byte[] state) {
    steps.add(new Step(round, kind, state));
  }

  private static byte[] last(List<Step> steps) {
    return steps.getLast().state();
  }

  /** Each byte with the one at its place in another block, by exclusive or. */
  public static byte[] xor(byte[] block, byte[] other) {
    var result = block.clone();
    for (var index = 0; index < result.length; index++) {
      result[index] ^= other[index];
    }
    return result;
  }

  private static byte[] substituted(byte[] state, int[] table) {
    var result = new byte[BLOCK];
    for (var index = 0; index < BLOCK; index++) {
      result[index] = (byte) table[state[index] & 0xff];
    }
    return result;
  }

  /** Row r goes left by r places, so many times. */
  private static byte[] shifted(byte[] state, int times) {
    var result = new byte[BLOCK];
    for (var index = 0; index < BLOCK; index++) {
      result[index] = state[(index + times * WORD * (index % WORD)) % BLOCK];
    }
    return result;
  }

  /** Each column multiplied by a matrix whose rows are these factors, turned on by one from row to row. */
  private static byte[] mixed(byte[] state, int... factors) {
    var result = new byte[BLOCK];
    for (var index = 0; index < BLOCK; index++) {
      var column = index / WORD * WORD;
      for (var row = 0; row < WORD; row++) {
        result[index] ^= (byte) times(factors[(row - index % WORD + WORD) % WORD], state[column + row]
            & 0xff);
      }
    }
    return result;
  }

  /** The product of two bytes as polynomials over bits, modulo x⁸ + x⁴ + x³ + x + 1. */
  private static int times(int first, int second) {
    var product = 0;
    var doubled = second;
    for (var bits = first; bits != 0; bits >>= 1) {
      product ^= (bits & 1) * doubled;
      doubled = doubled << 1 ^ (doubled >> 7) * 0x11b;
    }
    return product;
  }

  /** The S-box: a byte's inverse in that multiplication, and then its bits mixed. */
  private static int[] substitutes() {
    var table = new int[256];
    for (var value = 0; value < 256; value++) {
      var inverse = inverse(value);
      var twice = inverse | inverse << 8;
      table[value] = (inverse ^ twice >> 4 ^ twice >> 5 ^ twice >> 6 ^ twice >> 7 ^ 0x63) & 0xff;
    }
    return table;
  }

  private static int inverse(int value) {
    for (var other = 1; other < 256; other++) {
      if (times(value, other) == 1) {
        return other;
      }
    }
    return 0;
  }

  private static int[] originals() {
    var table = new int[256];
    for (var value = 0; value < 256; value++) {
      table[SUBSTITUTES[value]] = value;
    }
    return table;
  }

  private static byte[] expanded(byte[] key) {
    var words = key.length / WORD;
    var expanded = Arrays.copyOf(key, (words + 7) * BLOCK);
    var constant = 1;
    for (var start = key.length; start < expanded.length; start += WORD) {
      var word = Arrays.copyOfRange(expanded, start - WORD, start);
      var index = start / WORD;
      if (index % words == 0) {
        word = new byte[]{substitute(word[1]), substitute(word[2]), substitute(word[3]), substitute(word[0])};
        word[0] ^= (byte) constant;
        constant = times(2, constant);
      } else if (words > 6 && index % words == 4) {
        word = new byte[]{substitute(word[0]), substitute(word[1]), substitute(word[2]), substitute(word[3])};
      }
      for (var place = 0; place < WORD; place++) {
        expanded[start + place] = (byte) (expanded[start + place - key.length] ^ word[place]);
      }
    }
    return expanded;
  }

  private static byte substitute(byte value) {
    return (byte) SUBSTITUTES[value & 0xff];
  }
}

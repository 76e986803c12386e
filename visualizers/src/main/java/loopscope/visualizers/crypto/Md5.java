package loopscope.visualizers.crypto;

import static java.lang.Integer.rotateLeft;

import java.nio.ByteOrder;
import java.util.ArrayList;

/** MD5, as RFC 1321 has it. */
final class Md5 implements BlockHash.Rounds {
  private static final int[][] SHIFTS = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

  @Override
  public ByteOrder order() {
    return ByteOrder.LITTLE_ENDIAN;
  }

  @Override
  public Words initial() {
    return Words.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  }

  @Override
  public Compression compress(Words state, int[] message) {
    var rounds = new ArrayList<Compression.Round>();
    var words = state.copy();
    for (var round = 0; round < 64; round++) {
      int a = words[0];
      int b = words[1];
      int c = words[2];
      int d = words[3];
      var mixed = switch (round / 16) {
        case 0 -> b & c | ~b & d;
        case 1 -> b & d | c & ~d;
        case 2 -> b ^ c ^ d;
        default -> c ^ (b | ~d);
      };
      var word = message[switch (round / 16) {
        case 0 -> round;
        case 1 -> (5 * round + 1) % 16;
        case 2 -> (3 * round + 5) % 16;
        default -> 7 * round % 16;
      }];
      var constant = (int) (long) (Math.abs(Math.sin(round + 1)) * (1L << 32));
      words = new int[]{d, b + rotateLeft(a + mixed + constant + word, SHIFTS[round / 16][round % 4]), b, c};
      rounds.add(new Compression.Round(word, constant, Words.of(words)));
    }
    return new Compression(state, rounds, state.plus(words));
  }
}

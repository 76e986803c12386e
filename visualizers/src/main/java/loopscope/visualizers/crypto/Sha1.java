package loopscope.visualizers.crypto;

import static java.lang.Integer.rotateLeft;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;

/** SHA-1, as FIPS 180-4 has it. */
final class Sha1 implements BlockHash.Rounds {
  private static final int ROUNDS = 80;
  private static final int[] CONSTANTS = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};

  @Override
  public ByteOrder order() {
    return ByteOrder.BIG_ENDIAN;
  }

  @Override
  public Words initial() {
    return Words.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  }

  @Override
  public Compression compress(Words state, int[] message) {
    var schedule = Arrays.copyOf(message, ROUNDS);
    for (var index = 16; index < ROUNDS; index++) {
      schedule[index] = rotateLeft(schedule[index - 3] ^ schedule[index - 8] ^ schedule[index - 14]
          ^ schedule[index - 16], 1);
    }
    var rounds = new ArrayList<Compression.Round>();
    var words = state.copy();
    for (var round = 0; round < ROUNDS; round++) {
      int b = words[1];
      int c = words[2];
      int d = words[3];
      var mixed = switch (round / 20) {
        case 0 -> b & c | ~b & d;
        case 2 -> b & c | b & d | c & d;
        default -> b ^ c ^ d;
      };
      var constant = CONSTANTS[round / 20];
      var next = rotateLeft(words[0], 5) + mixed + words[4] + constant + schedule[round];
      words = new int[]{next, words[0], rotateLeft(b, 30), c, d};
      rounds.add(new Compression.Round(schedule[round], constant, Words.of(words)));
    }
    return new Compression(state, rounds, state.plus(words));
  }
}

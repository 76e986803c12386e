package loopscope.visualizers.crypto;

import static java.lang.Integer.rotateRight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/** SHA-256, as FIPS 180-4 has it. */
final class Sha256 implements BlockHash.Rounds {
  private static final int ROUNDS = 64;
  private static final MathContext PRECISION = new MathContext(40);
  private static final BigDecimal TWO_TO_32 = BigDecimal.valueOf(1L << 32);

  /** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
  private static final int[] CONSTANTS = primes(ROUNDS).map(Sha256::cubeRootFraction).toArray();
  /** Those of the square roots of the first 8. */
  private static final Words INITIAL = Words.of(primes(8).map(prime -> fraction(BigDecimal.valueOf(prime)
      .sqrt(PRECISION))).toArray());

  private static IntStream primes(int count) {
    return IntStream.iterate(2, number -> number + 1).filter(number -> IntStream.range(2, number).allMatch(
        divisor -> number % divisor != 0)).limit(count);
  }

  private static int fraction(BigDecimal root) {
    return root.remainder(BigDecimal.ONE).multiply(TWO_TO_32).intValue();
  }

  private static int cubeRootFraction(int prime) {
    var root = BigDecimal.valueOf(Math.cbrt(prime));
    // Newton's method: each step doubles the number of right digits.
    for (var step = 0; step < 3; step++) {
      root = root.add(root).add(BigDecimal.valueOf(prime).divide(root.multiply(root), PRECISION)).divide(
          BigDecimal.valueOf(3), PRECISION);
    }
    return fraction(root);
  }

  @Override
  public ByteOrder order() {
    return ByteOrder.BIG_ENDIAN;
  }

  @Override
  public Words initial() {
    return INITIAL;
  }

  private static int[] schedule(int[] message) {
    var words = Arrays.copyOf(message, ROUNDS);
    for (var index = 16; index < ROUNDS; index++) {
      var near = words[index - 2];
      var far = words[index - 15];
      words[index] = words[index - 16] + (rotateRight(far, 7) ^ rotateRight(far, 18) ^ far >>> 3)
          + words[index - 7] + (rotateRight(near, 17) ^ rotateRight(near, 19) ^ near >>> 10);
    }
    return words;
  }

  @Override
  public Compression compress(Words state, int[] message) {
    var schedule = schedule(message);
    var rounds = new ArrayList<Compression.Round>();
    var words = state.copy();
    for (var round = 0; round < ROUNDS; round++) {
      int a = words[0];
      int b = words[1];
      int c = words[2];
      int e = words[4];
      var choice = e & words[5] ^ ~e & words[6];
      var majority = a & b ^ a & c ^ b & c;
      var first = words[7] + (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) + choice
          + CONSTANTS[round] + schedule[round];
      var second = (rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + majority;
      words = new int[]{first + second, a, b, c, words[3] + first, e, words[5], words[6]};
      rounds.add(new Compression.Round(schedule[round], CONSTANTS[round], Words.of(words)));
    }
    return new Compression(state, rounds, state.plus(words));
  }
}

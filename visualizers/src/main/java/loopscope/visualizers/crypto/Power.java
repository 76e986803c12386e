package loopscope.visualizers.crypto;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A power modulo a number by square and multiply: the exponent's bits from the highest on, a squaring for each, and a multiplication
 * for each that is 1.
 */
public record Power(BigInteger base, BigInteger exponent, BigInteger modulus) {

  /**
   * What is done for one bit.
   *
   * @param before the value before it
   * @param square before², modulo
   * @param after the value after it: the square, multiplied by the base if the bit is 1
   */
  public record Step(boolean bit, BigInteger before, BigInteger square, BigInteger after) {}

  /** All steps; none for the exponent 0. */
  public List<Step> steps() {
    return steps(exponent.bitLength());
  }

  /** The first steps, so many at most. */
  public List<Step> steps(int most) {
    var steps = new ArrayList<Step>();
    var value = BigInteger.ONE.mod(modulus);
    var lowest = Math.max(0, exponent.bitLength() - most);
    for (var bit = exponent.bitLength() - 1; bit >= lowest; bit--) {
      var square = value.multiply(value).mod(modulus);
      var after = exponent.testBit(bit) ? square.multiply(base).mod(modulus) : square;
      steps.add(new Step(exponent.testBit(bit), value, square, after));
      value = after;
    }
    return steps;
  }

  public BigInteger value() {
    var steps = steps();
    return steps.isEmpty() ? BigInteger.ONE.mod(modulus) : steps.getLast().after();
  }

  /** Squarings that change anything: that of the 1 in the beginning is none. */
  public int squarings() {
    return Math.max(0, exponent.bitLength() - 1);
  }

  /** Multiplications: that of the 1 in the beginning is none. */
  public int multiplications() {
    return Math.max(0, exponent.bitCount() - 1);
  }
}

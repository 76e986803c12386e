package loopscope.visualizers.crypto;

import java.math.BigInteger;
import java.util.OptionalInt;

/** The search for an exponent by trying 1, 2, 3 and so on: all that is left to one who knows base, modulus and power only. */
public record Search(BigInteger base, BigInteger modulus, BigInteger power) {
  private static final int MOST_BITS = 20;

  /** Whether it is done before anyone loses patience. */
  public boolean isShort() {
    return modulus.bitLength() <= MOST_BITS;
  }

  /** How many exponents are tried until the right one; empty if there is none. */
  public OptionalInt tries() {
    if (power.compareTo(modulus) >= 0) {
      return OptionalInt.empty();
    }
    var wanted = power.longValueExact();
    var factor = base.mod(modulus).longValueExact();
    var value = 1L;
    for (var exponent = 1; exponent < modulus.longValueExact(); exponent++) {
      value = value * factor % modulus.longValueExact();
      if (value == wanted) {
        return OptionalInt.of(exponent);
      }
    }
    return OptionalInt.empty();
  }

  /** The power of ten of the years it takes on average, with so many tries a second, if the modulus is long. */
  public long yearsExponent(double triesPerSecond) {
    var digits = (modulus.bitLength() - 1) * Math.log10(2);
    return (long) Math.floor(digits - Math.log10(triesPerSecond) - Math.log10(365.25 * 24 * 3600));
  }
}

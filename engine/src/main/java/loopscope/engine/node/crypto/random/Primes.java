package loopscope.engine.node.crypto.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;
import org.jspecify.annotations.Nullable;

/** Prime numbers, looked for as OpenSSL does. */
public final class Primes {
  private static final int CERTAINTY = 100;
  private static final BigInteger THREE = BigInteger.valueOf(3);

  /** From this length on, trial division pays. */
  private static final int SIEVED_BITS = 64;
  private static final int LARGEST_SMALL_PRIME = 6000;
  private static final List<Product> SMALL_PRIMES = products();

  private Primes() {}

  /** Some primes and their product, which fits in a long: one division of a long number serves them all. */
  private record Product(BigInteger value, List<Integer> factors) {}

  private static List<Product> products() {
    var products = new ArrayList<Product>();
    var factors = new ArrayList<Integer>();
    var value = BigInteger.ONE;
    for (var n = 3; n < LARGEST_SMALL_PRIME; n += 2) {
      var prime = BigInteger.valueOf(n);
      if (!prime.isProbablePrime(CERTAINTY)) {
        continue;
      }
      if (value.multiply(prime).bitLength() >= Long.SIZE) {
        products.add(new Product(value, List.copyOf(factors)));
        factors.clear();
        value = BigInteger.ONE;
      }
      value = value.multiply(prime);
      factors.add(n);
    }
    products.add(new Product(value, List.copyOf(factors)));
    return products;
  }

  /** Whether a number is prime, as far as {@code checks} rounds tell; none stands for as many as it takes. */
  public static boolean isPrime(BigInteger candidate, int checks) {
    return candidate.isProbablePrime(checks == 0 ? CERTAINTY : Math.max(2 * checks, 2));
  }

  /** Whether {@code p} and {@code (p - 1) / 2} are prime. */
  public static boolean isSafePrime(BigInteger p) {
    return p.isProbablePrime(CERTAINTY) && p.shiftRight(1).isProbablePrime(CERTAINTY);
  }

  /**
   * A prime that is looked for: of {@code bits} bits, the highest two set unless there is a pattern, and with a pattern equal
   * to {@code remainder} modulo {@code modulus}.
   */
  public record Search(int bits, boolean safe, @Nullable BigInteger modulus, BigInteger remainder) {

    public BigInteger find(SecureRandom random) {
      while (true) {
        var candidate = candidate(random);
        if (candidate.bitLength() == bits && !hasSmallFactor(candidate) && isWanted(candidate)) {
          return candidate;
        }
      }
    }

    /** Rules most candidates out without the slow tests. */
    private boolean hasSmallFactor(BigInteger candidate) {
      if (bits < SIEVED_BITS) {
        return false;
      }
      for (var product : SMALL_PRIMES) {
        var rest = candidate.mod(product.value).longValueExact();
        for (var prime : product.factors) {
          var remainder = rest % prime;
          if (remainder == 0 || safe && remainder == 1) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isWanted(BigInteger candidate) {
      var quick = !safe || bits < SIEVED_BITS || candidate.shiftRight(1).isProbablePrime(1);
      return quick && (safe ? isSafePrime(candidate) : candidate.isProbablePrime(CERTAINTY));
    }

    private BigInteger candidate(SecureRandom random) {
      var number = new BigInteger(bits, random).setBit(bits - 1).setBit(0);
      if (modulus != null) {
        return number.subtract(number.mod(modulus)).add(remainder);
      }
      if (bits > 2) {
        number = number.setBit(bits - 2);
      }
      return safe && bits > 2 ? number.setBit(1) : number;
    }
  }

  /** What to look for; {@code add} and {@code rem} are Node's options. */
  public static Search search(int bits, boolean safe, @Nullable BigInteger add, @Nullable BigInteger rem)
      throws CryptoException {
    if (bits < 2 || safe && bits < 3) {
      throw CryptoException.plain(new OpenSslError(OpenSslLibrary.BIGNUM, 118, "bits too small").message());
    }
    if (add != null && add.bitLength() > bits) {
      throw CryptoException.rangeError("ERR_OUT_OF_RANGE", "invalid options.add");
    }
    if (add != null && rem != null && add.compareTo(rem) <= 0) {
      throw CryptoException.rangeError("ERR_OUT_OF_RANGE", "invalid options.rem");
    }
    var usual = safe ? THREE : BigInteger.ONE;
    return new Search(bits, safe, add, rem == null ? usual : rem);
  }
}

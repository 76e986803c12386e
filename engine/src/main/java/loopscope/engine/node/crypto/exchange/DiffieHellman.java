package loopscope.engine.node.crypto.exchange;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.CryptoRecording.Keys;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;
import loopscope.engine.node.crypto.random.Primes;
import org.bouncycastle.crypto.agreement.DHStandardGroups;
import org.bouncycastle.crypto.params.DHParameters;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/** One side of an agreement over a prime, with the checks that OpenSSL makes. */
public final class DiffieHellman {
  private static final int NOT_PRIME = 1;
  private static final int NOT_SAFE_PRIME = 2;
  private static final int NOT_SUITABLE_GENERATOR = 8;
  private static final int MODULUS_TOO_SMALL = 128;
  private static final int SMALLEST_MODULUS = 512;

  /** The groups of RFC 2409 and RFC 3526. */
  private static final Map<String, DHParameters> GROUPS = Map.of("modp1", DHStandardGroups.rfc2409_768,
      "modp2",
      DHStandardGroups.rfc2409_1024, "modp5", DHStandardGroups.rfc3526_1536, "modp14",
      DHStandardGroups.rfc3526_2048, "modp15", DHStandardGroups.rfc3526_3072, "modp16",
      DHStandardGroups.rfc3526_4096, "modp17", DHStandardGroups.rfc3526_6144, "modp18",
      DHStandardGroups.rfc3526_8192);

  private final String group;
  private final BigInteger prime;
  private final BigInteger generator;
  private @Nullable BigInteger publicKey;
  private @Nullable BigInteger privateKey;

  public DiffieHellman(BigInteger prime, BigInteger generator) throws CryptoException {
    this("", prime, generator);
  }

  private DiffieHellman(String group, BigInteger prime, BigInteger generator) throws CryptoException {
    if (prime.signum() == 0) {
      throw new OpenSslError(OpenSslLibrary.BIGNUM, 118, "bits too small").thrown();
    }
    if (generator.compareTo(BigInteger.ONE) <= 0) {
      throw badGenerator();
    }
    this.group = group;
    this.prime = prime;
    this.generator = generator;
  }

  public static DiffieHellman named(String name) throws CryptoException {
    var group = GROUPS.get(name.toLowerCase(Locale.ROOT));
    if (group == null) {
      throw CryptoException.error("ERR_CRYPTO_UNKNOWN_DH_GROUP", "Unknown DH group");
    }
    return new DiffieHellman(name.toLowerCase(Locale.ROOT), group.getP(), group.getG());
  }

  private static CryptoException badGenerator() {
    return new OpenSslError(OpenSslLibrary.DH, 101, "bad generator").thrown();
  }

  private static OpenSslError tooSmall() {
    return new OpenSslError(OpenSslLibrary.DH, 126, "modulus too small");
  }

  /** A new safe prime of {@code bits} bits, of the residues that {@code generator} generates well. */
  public static DiffieHellman generate(int bits, int generator, SecureRandom random) throws CryptoException {
    if (generator <= 1) {
      throw badGenerator();
    }
    if (bits < SMALLEST_MODULUS) {
      throw tooSmall().thrown();
    }
    var search = switch (generator) {
      case 2 -> Primes.search(bits, true, BigInteger.valueOf(24), BigInteger.valueOf(23));
      case 5 -> Primes.search(bits, true, BigInteger.valueOf(60), BigInteger.valueOf(59));
      default -> Primes.search(bits, true, BigInteger.valueOf(12), BigInteger.valueOf(11));
    };
    return new DiffieHellman(search.find(random), BigInteger.valueOf(generator));
  }

  /** OpenSSL's {@code DH_check}: bits that say what is wrong with the parameters. */
  int problems() {
    var problems = prime.bitLength() < SMALLEST_MODULUS ? MODULUS_TOO_SMALL : 0;
    if (generator.compareTo(prime.subtract(BigInteger.ONE)) >= 0) {
      problems |= NOT_SUITABLE_GENERATOR;
    }
    if (!Primes.isPrime(prime, 0)) {
      return problems | NOT_PRIME;
    }
    return Primes.isSafePrime(prime) ? problems : problems | NOT_SAFE_PRIME;
  }

  public BigInteger prime() {
    return prime;
  }

  public BigInteger generator() {
    return generator;
  }

  /** Makes what is missing of the two keys, and gives the public one. */
  public byte[] generateKeys(SecureRandom random) throws CryptoException {
    if (prime.bitLength() < SMALLEST_MODULUS) {
      throw tooSmall().thrown();
    }
    if (privateKey == null) {
      privateKey = BigIntegers.createRandomInRange(BigInteger.TWO, prime.subtract(BigInteger.TWO), random);
    }
    publicKey = generator.modPow(privateKey, prime);
    return bytes(publicKey);
  }

  /** As long as the prime. */
  byte[] computeSecret(BigInteger other) throws CryptoException {
    if (privateKey == null) {
      throw CryptoException.rangeError("ERR_CRYPTO_INVALID_KEYTYPE", "Invalid key type");
    }
    if (other.compareTo(BigInteger.ONE) <= 0) {
      throw CryptoException.rangeError("ERR_CRYPTO_INVALID_KEYLEN", "Supplied key is too small");
    }
    if (other.equals(prime.subtract(BigInteger.ONE))) {
      throw CryptoException.rangeError("ERR_CRYPTO_INVALID_KEYLEN", "Supplied key is too large");
    }
    return padded(other.modPow(privateKey, prime));
  }

  private byte[] padded(BigInteger value) {
    return BigIntegers.asUnsignedByteArray((prime.bitLength() + 7) / Byte.SIZE, value);
  }

  byte[] publicKey() throws CryptoException {
    if (publicKey == null) {
      throw CryptoException.error("ERR_CRYPTO_INVALID_STATE",
          "No public key - did you forget to generate one?");
    }
    return bytes(publicKey);
  }

  public byte[] privateKey() throws CryptoException {
    if (privateKey == null) {
      throw CryptoException.error("ERR_CRYPTO_INVALID_STATE",
          "No private key - did you forget to generate one?");
    }
    return bytes(privateKey);
  }

  @Nullable
  Object setPublicKey(BigInteger key) {
    publicKey = key;
    return null;
  }

  @Nullable
  Object setPrivateKey(BigInteger key) {
    privateKey = key;
    return null;
  }

  /** Both keys, if there are both. */
  Optional<Keys> keys() {
    return privateKey == null || publicKey == null ? Optional.empty()
        : Optional.of(Keys.of(group, prime, generator, privateKey, publicKey));
  }

  /** As short as can be. */
  static byte[] bytes(BigInteger value) {
    return BigIntegers.asUnsignedByteArray(value);
  }
}

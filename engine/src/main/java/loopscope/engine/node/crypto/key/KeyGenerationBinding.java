package loopscope.engine.node.crypto.key;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Map;
import loopscope.engine.node.crypto.curve.EllipticCurves;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.exchange.DiffieHellman;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.jspecify.annotations.Nullable;

/** {@code generateKeyPair}: each kind of keys is a job that gives the private one. */
public final class KeyGenerationBinding implements Binding {
  private static final int DEFAULT_DIVISOR = 224;
  private static final int DEFAULT_SALT = 20;

  private final CryptoCalls calls;
  private final KeyGeneration generation;

  public KeyGenerationBinding(CryptoCalls calls, SecureRandom random) {
    this.calls = calls;
    this.generation = new KeyGeneration(random);
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("rsa", calls.job("generateKeyPair", this::rsa),
        "rsaPss", calls.job("generateKeyPair", this::rsaPss),
        "dsa", calls.job("generateKeyPair", this::dsa),
        "curve", calls.job("generateKeyPair", this::curve),
        "raw", calls.job("generateKeyPair", this::raw),
        "dhGroup", calls.job("generateKeyPair", this::dhGroup),
        "dhPrime", calls.job("generateKeyPair", this::dhPrime),
        "dhLength", calls.job("generateKeyPair", this::dhLength));
  }

  /** {@code rsa(bits, exponent)}. */
  private CryptoCalls.Work rsa(Arguments arguments) {
    var bits = arguments.integer(0);
    var exponent = arguments.number(1);
    return () -> generation.rsa(KeyType.RSA, bits, exponent, null);
  }

  /** {@code rsaPss(bits, exponent, hash, maskHash, saltLength)}; the last three may be undefined. */
  private CryptoCalls.Work rsaPss(Arguments arguments) throws CryptoException {
    var bits = arguments.integer(0);
    var exponent = arguments.number(1);
    var restrictions = restrictions(arguments);
    return () -> generation.rsa(KeyType.RSA_PSS, bits, exponent, restrictions);
  }

  private static @Nullable PssParameters restrictions(Arguments arguments) throws CryptoException {
    if (arguments.value(2) == null && arguments.value(3) == null && arguments.value(4) == null) {
      return null;
    }
    var digest = arguments.value(2) == null ? DigestAlgorithm.SHA1
        : DigestAlgorithm.get(arguments.string(
            2));
    var mask = arguments.value(3) == null ? digest : maskDigest(arguments.string(3));
    var salt = arguments.value(4) != null ? arguments.integer(4)
        : arguments.value(2) == null ? DEFAULT_SALT : digest.length();
    return new PssParameters(digest, mask, salt);
  }

  private static DigestAlgorithm maskDigest(String name) throws CryptoException {
    return DigestAlgorithm.find(name).orElseThrow(() -> CryptoException.typeError(
        "ERR_CRYPTO_INVALID_DIGEST", "Invalid MGF1 digest: " + name));
  }

  /** {@code dsa(bits, divisorBits)}; without a divisor's length it is -1. */
  private CryptoCalls.Work dsa(Arguments arguments) {
    var bits = arguments.integer(0);
    var divisorBits = arguments.integer(1) < 0 ? DEFAULT_DIVISOR : arguments.integer(1);
    return () -> generation.dsa(bits, divisorBits);
  }

  /** {@code curve(name, isExplicit)}. */
  private CryptoCalls.Work curve(Arguments arguments) throws CryptoException {
    var name = arguments.string(0);
    var algorithm = arguments.flag(1) ? EllipticCurves.explicit(name) : EllipticCurves.identifier(name);
    return () -> generation.curve(name, algorithm);
  }

  /** {@code raw(type)}. */
  private CryptoCalls.Work raw(Arguments arguments) {
    var type = KeyType.named(arguments.string(0));
    return () -> generation.raw(type);
  }

  /** {@code dhGroup(name)}. */
  private CryptoCalls.Work dhGroup(Arguments arguments) throws CryptoException {
    var group = DiffieHellman.named(arguments.string(0));
    return () -> generation.dh(group);
  }

  /** {@code dhPrime(prime, generator)}. */
  private CryptoCalls.Work dhPrime(Arguments arguments) {
    var prime = new BigInteger(1, arguments.bytes(0));
    var generator = BigInteger.valueOf(arguments.integer(1));
    return () -> generation.dh(new DiffieHellman(prime, generator));
  }

  /** {@code dhLength(bits, generator)}. */
  private CryptoCalls.Work dhLength(Arguments arguments) {
    var bits = arguments.integer(0);
    var generator = arguments.integer(1);
    return () -> generation.dh(DiffieHellman.generate(bits, generator, generation.random()));
  }
}

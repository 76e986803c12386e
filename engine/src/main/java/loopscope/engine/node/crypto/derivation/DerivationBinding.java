package loopscope.engine.node.crypto.derivation;

import java.util.Map;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.bouncycastle.crypto.generators.SCrypt;

/** {@code pbkdf2}, {@code scrypt} and {@code hkdf}. */
public final class DerivationBinding implements Binding {
  private static final int MAX_HKDF_BLOCKS = 255;

  private final CryptoCalls calls;

  public DerivationBinding(CryptoCalls calls) {
    this.calls = calls;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("pbkdf2", calls.job("pbkdf2", DerivationBinding::pbkdf2),
        "scrypt", calls.job("scrypt", DerivationBinding::scrypt),
        "hkdf", calls.job("hkdf", DerivationBinding::hkdf));
  }

  /** {@code pbkdf2(password, salt, iterations, length, digest)}. */
  private static CryptoCalls.Work pbkdf2(Arguments arguments) throws CryptoException {
    var password = arguments.bytes(0);
    var salt = arguments.bytes(1);
    var iterations = arguments.integer(2);
    var length = arguments.integer(3);
    var digest = DigestAlgorithm.get(arguments.string(4));
    return () -> KeyDerivation.pbkdf2(digest, password, salt, iterations, length);
  }

  /** {@code hkdf(digest, key, salt, info, length)}. */
  private static CryptoCalls.Work hkdf(Arguments arguments) throws CryptoException {
    var digest = DigestAlgorithm.get(arguments.string(0));
    var key = arguments.bytes(1);
    var salt = arguments.bytes(2);
    var info = arguments.bytes(3);
    var length = arguments.integer(4);
    if (length > digest.length() * MAX_HKDF_BLOCKS) {
      throw CryptoException.rangeError("ERR_CRYPTO_INVALID_KEYLEN", "Invalid key length");
    }
    return () -> KeyDerivation.hkdf(digest, key, salt, info, length);
  }

  /** {@code scrypt(password, salt, length, cost, blockSize, parallelization, maxMemory)}. */
  private static CryptoCalls.Work scrypt(Arguments arguments) throws CryptoException {
    var password = arguments.bytes(0);
    var salt = arguments.bytes(1);
    var length = arguments.integer(2);
    var cost = arguments.number(3);
    var blockSize = arguments.number(4);
    var parallelization = arguments.number(5);
    checkScrypt(cost, blockSize, parallelization, arguments.number(6));
    return () -> length == 0 ? new byte[0]
        : SCrypt.generate(password, salt, (int) cost, (int) blockSize,
            (int) parallelization, length);
  }

  /** OpenSSL's limits; its own need of memory counts against the last. */
  private static void checkScrypt(long cost, long blockSize, long parallelization, long maxMemory)
      throws CryptoException {
    var powerOfTwo = cost > 1 && Long.bitCount(cost) == 1;
    var withinTheBlock = 16 * blockSize > Long.SIZE - 2 || cost < 1L << 16 * blockSize;
    if (!powerOfTwo || blockSize < 1 || parallelization < 1 || !withinTheBlock
        || parallelization > ((1L << 30) - 1) / blockSize) {
      throw scryptFailure("");
    }
    var needed = Math.multiplyExact(128 * blockSize, cost + parallelization + 2);
    if (needed > maxMemory) {
      throw scryptFailure(": " + new OpenSslError(OpenSslLibrary.EVP, 172, "memory limit exceeded")
          .message());
    }
  }

  private static CryptoException scryptFailure(String detail) {
    return CryptoException.rangeError("ERR_CRYPTO_INVALID_SCRYPT_PARAMS", "Invalid scrypt params" + detail);
  }
}

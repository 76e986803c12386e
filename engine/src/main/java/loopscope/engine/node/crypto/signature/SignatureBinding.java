package loopscope.engine.node.crypto.signature;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.key.AsymmetricKey;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.jspecify.annotations.Nullable;

/** {@code createSign}, {@code createVerify}, {@code sign} and {@code verify}. */
public final class SignatureBinding implements Binding {
  private final CryptoCalls calls;
  private final SecureRandom random;

  public SignatureBinding(CryptoCalls calls, SecureRandom random) {
    this.calls = calls;
    this.random = random;
  }

  /** What is hashed piece by piece, to be signed or verified at the end. */
  private record Hashing(DigestAlgorithm algorithm, MessageDigest state) {
    Hashing(DigestAlgorithm algorithm) {
      this(algorithm, algorithm.start());
    }
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("start", calls.now(SignatureBinding::start),
        "update", calls.now(SignatureBinding::update),
        "finishSign", calls.now(this::finishSign),
        "finishVerify", calls.now(SignatureBinding::finishVerify),
        "sign", calls.job("sign", this::sign),
        "verify", calls.job("verify", SignatureBinding::verify));
  }

  private static Hashing start(Arguments arguments) throws CryptoException {
    return new Hashing(DigestAlgorithm.find(arguments.string(0)).orElseThrow(() -> CryptoException.typeError(
        "ERR_CRYPTO_INVALID_DIGEST", "Invalid digest")));
  }

  private static @Nullable Object update(Arguments arguments) {
    ((Hashing) arguments.object(0)).state.update(arguments.view(1));
    return null;
  }

  /** {@code finishSign(hashing, key, ...options)}. */
  private byte[] finishSign(Arguments arguments) throws CryptoException {
    var hashing = (Hashing) arguments.object(0);
    return hashed(arguments, 1).sign(hashing.algorithm, hashing.state.digest(), random);
  }

  /** {@code finishVerify(hashing, signature, key, ...options)}. */
  private static boolean finishVerify(Arguments arguments) throws CryptoException {
    var hashing = (Hashing) arguments.object(0);
    return hashed(arguments, 2).verify(hashing.algorithm, hashing.state.digest(), arguments.bytes(1));
  }

  private static Signatures hashed(Arguments arguments, int index) throws CryptoException {
    var signatures = signatures(arguments, index);
    if (signatures.key().type().signsWhole()) {
      throw CryptoException.error("ERR_CRYPTO_UNSUPPORTED_OPERATION", "Unsupported crypto operation");
    }
    return signatures;
  }

  private static Signatures signatures(Arguments arguments, int index) {
    return new Signatures((AsymmetricKey) arguments.object(index), SignatureOptions.of(arguments, index + 1));
  }

  /** {@code sign(digest, data, key, ...options)}; the digest may be undefined. */
  private CryptoCalls.Work sign(Arguments arguments) throws CryptoException {
    var digest = digest(arguments);
    var data = arguments.bytes(1);
    var signatures = signatures(arguments, 2);
    if (signatures.key().type().signsWhole()) {
      checkNone(digest);
      return () -> signatures.signWhole(data);
    }
    var used = digest == null ? DigestAlgorithm.SHA256 : digest;
    return () -> signatures.sign(used, used.hash(data), random);
  }

  /** {@code verify(digest, data, signature, key, ...options)}. */
  private static CryptoCalls.Work verify(Arguments arguments) throws CryptoException {
    var digest = digest(arguments);
    var data = arguments.bytes(1);
    var signature = arguments.bytes(2);
    var signatures = signatures(arguments, 3);
    if (signatures.key().type().signsWhole()) {
      checkNone(digest);
      return () -> signatures.verifyWhole(data, signature);
    }
    var used = digest == null ? DigestAlgorithm.SHA256 : digest;
    return () -> signatures.verify(used, used.hash(data), signature);
  }

  private static @Nullable DigestAlgorithm digest(Arguments arguments) throws CryptoException {
    return arguments.value(0) == null ? null : DigestAlgorithm.get(arguments.string(0));
  }

  private static void checkNone(@Nullable DigestAlgorithm digest) throws CryptoException {
    if (digest != null) {
      throw OpenSslError.provider(122, "invalid digest").thrown();
    }
  }
}

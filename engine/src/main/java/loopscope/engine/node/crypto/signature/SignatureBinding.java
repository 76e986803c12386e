package loopscope.engine.node.crypto.signature;

import java.security.SecureRandom;
import java.util.Map;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.key.AsymmetricKey;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoCalls.Told;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.CryptoRecording;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.jspecify.annotations.Nullable;

/** {@code createSign}, {@code createVerify}, {@code sign} and {@code verify}. */
public final class SignatureBinding implements Binding {
  private final CryptoCalls calls;
  private final CryptoRecording recording;
  private final SecureRandom random;

  public SignatureBinding(CryptoCalls calls, CryptoRecording recording, SecureRandom random) {
    this.calls = calls;
    this.recording = recording;
    this.random = random;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("start", calls.now(SignatureBinding::start),
        "update", calls.now(SignatureBinding::update),
        "finishSign", calls.now(this::finishSign),
        "finishVerify", calls.now(this::finishVerify),
        "sign", calls.job("sign", this::sign),
        "verify", calls.job("verify", this::verify));
  }

  private static SignedData start(Arguments arguments) throws CryptoException {
    return new SignedData(DigestAlgorithm.find(arguments.string(0)).orElseThrow(() -> CryptoException
        .typeError(
            "ERR_CRYPTO_INVALID_DIGEST", "Invalid digest")));
  }

  private static @Nullable Object update(Arguments arguments) {
    ((SignedData) arguments.object(0)).add(arguments.view(1));
    return null;
  }

  /** {@code finishSign(data, key, ...options)}. */
  private byte[] finishSign(Arguments arguments) throws CryptoException {
    var data = (SignedData) arguments.object(0);
    var signatures = hashed(arguments, 1);
    var signature = signatures.sign(data.algorithm(), data.hash(), random);
    recording.signed(signatures.key().type().title, signatures.key().fingerprint(), data.octets(), signature);
    return signature;
  }

  /** {@code finishVerify(data, signature, key, ...options)}. */
  private boolean finishVerify(Arguments arguments) throws CryptoException {
    var data = (SignedData) arguments.object(0);
    var signatures = hashed(arguments, 2);
    var signature = arguments.bytes(1);
    var valid = signatures.verify(data.algorithm(), data.hash(), signature);
    recording.verified(signatures.key().type().title, signatures.key().fingerprint(), data.octets(),
        signature, valid);
    return valid;
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
      return () -> signed(signatures, data, signatures.signWhole(data));
    }
    var used = digest == null ? DigestAlgorithm.SHA256 : digest;
    return () -> signed(signatures, data, signatures.sign(used, used.hash(data), random));
  }

  private Told signed(Signatures signatures, byte[] data, byte[] signature) {
    return new Told(signature, () -> recording.signed(signatures.key().type().title, signatures.key()
        .fingerprint(), recording.octets(data), signature));
  }

  /** {@code verify(digest, data, signature, key, ...options)}. */
  private CryptoCalls.Work verify(Arguments arguments) throws CryptoException {
    var digest = digest(arguments);
    var data = arguments.bytes(1);
    var signature = arguments.bytes(2);
    var signatures = signatures(arguments, 3);
    if (signatures.key().type().signsWhole()) {
      checkNone(digest);
      return () -> verified(signatures, data, signature, signatures.verifyWhole(data, signature));
    }
    var used = digest == null ? DigestAlgorithm.SHA256 : digest;
    return () -> verified(signatures, data, signature, signatures.verify(used, used.hash(data), signature));
  }

  private Told verified(Signatures signatures, byte[] data, byte[] signature, boolean valid) {
    return new Told(valid, () -> recording.verified(signatures.key().type().title, signatures.key()
        .fingerprint(), recording.octets(data), signature,
        valid));
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

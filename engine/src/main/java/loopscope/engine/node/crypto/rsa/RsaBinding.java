package loopscope.engine.node.crypto.rsa;

import java.security.SecureRandom;
import java.util.Map;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.key.AsymmetricKey;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;

/** {@code publicEncrypt} and its kin: each {@code (key, data, padding, oaepHash, oaepLabel)}, at once or as a job. */
public final class RsaBinding implements Binding {
  private final CryptoCalls calls;
  private final SecureRandom random;

  public RsaBinding(CryptoCalls calls, SecureRandom random) {
    this.calls = calls;
    this.random = random;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("publicEncrypt", calls.job("encrypt", this::publicEncrypt),
        "privateDecrypt", calls.job("decrypt", RsaBinding::privateDecrypt),
        "privateEncrypt", calls.now(arguments -> encryption(arguments, key(arguments)).privateEncrypt(
            arguments.bytes(1))),
        "publicDecrypt", calls.now(arguments -> encryption(arguments, key(arguments).toPublic())
            .publicDecrypt(arguments.bytes(1))));
  }

  private CryptoCalls.Work publicEncrypt(Arguments arguments) throws CryptoException {
    var encryption = encryption(arguments, key(arguments).toPublic());
    var data = arguments.bytes(1);
    return () -> encryption.publicEncrypt(data, random);
  }

  private static CryptoCalls.Work privateDecrypt(Arguments arguments) throws CryptoException {
    var encryption = encryption(arguments, key(arguments));
    var data = arguments.bytes(1);
    return () -> encryption.privateDecrypt(data);
  }

  private static AsymmetricKey key(Arguments arguments) {
    return (AsymmetricKey) arguments.object(0);
  }

  private static RsaEncryption encryption(Arguments arguments, AsymmetricKey key) throws CryptoException {
    var label = arguments.optionalBytes(4);
    var oaep = new OaepPadding(digest(arguments), label == null ? new byte[0] : label);
    return RsaEncryption.of(key, arguments.integer(2), oaep);
  }

  private static DigestAlgorithm digest(Arguments arguments) throws CryptoException {
    if (arguments.value(3) == null) {
      return DigestAlgorithm.SHA1;
    }
    return DigestAlgorithm.find(arguments.string(3)).orElseThrow(() -> CryptoException.error(
        "ERR_OSSL_EVP_INVALID_DIGEST", "Invalid digest used"));
  }
}

package loopscope.engine.node.crypto.digest;

import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.CryptoRecording;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.jspecify.annotations.Nullable;

/** {@code createHash}, {@code createHmac} and the names of hash functions. */
public final class HashBinding implements Binding {
  private static final List<String> NAMES = List.of("RSA-MD5", "RSA-RIPEMD160", "RSA-SHA1", "RSA-SHA1-2",
      "RSA-SHA224", "RSA-SHA256", "RSA-SHA3-224", "RSA-SHA3-256", "RSA-SHA3-384", "RSA-SHA3-512",
      "RSA-SHA384",
      "RSA-SHA512", "RSA-SHA512/224", "RSA-SHA512/256", "RSA-SM3", "blake2b512", "blake2s256",
      "id-rsassa-pkcs1-v1_5-with-sha3-224", "id-rsassa-pkcs1-v1_5-with-sha3-256",
      "id-rsassa-pkcs1-v1_5-with-sha3-384", "id-rsassa-pkcs1-v1_5-with-sha3-512", "md5", "md5-sha1",
      "md5WithRSAEncryption", "ripemd", "ripemd160", "ripemd160WithRSA", "rmd160", "sha1",
      "sha1WithRSAEncryption", "sha224", "sha224WithRSAEncryption", "sha256", "sha256WithRSAEncryption",
      "sha3-224", "sha3-256", "sha3-384", "sha3-512", "sha384", "sha384WithRSAEncryption", "sha512",
      "sha512-224", "sha512-224WithRSAEncryption", "sha512-256", "sha512-256WithRSAEncryption",
      "sha512WithRSAEncryption", "shake128", "shake256", "sm3", "sm3WithRSAEncryption", "ssl3-md5",
      "ssl3-sha1");

  private static final Set<String> LEGACY_NAMES = Set.of("md4", "mdc2", "whirlpool");

  private final CryptoCalls calls;
  private final CryptoRecording recording;

  public HashBinding(CryptoCalls calls, CryptoRecording recording) {
    this.calls = calls;
    this.recording = recording;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("names", calls.now(arguments -> NAMES),
        "start", calls.now(this::start),
        "copy", calls.now(this::copy),
        "update", calls.now(this::update),
        "finish", calls.now(this::finish),
        "startHmac", calls.now(this::startHmac),
        "updateHmac", calls.now(this::updateHmac),
        "finishHmac", calls.now(this::finishHmac),
        "isKnown", calls.now(arguments -> DigestAlgorithm.find(arguments.string(0)).isPresent()),
        "digest", calls.job("digest", HashBinding::digest));
  }

  /** {@code start(name, outputLength)}. */
  private MessageDigest start(Arguments arguments) throws CryptoException {
    var name = arguments.string(0);
    var algorithm = DigestAlgorithm.find(name).orElseThrow(() -> unsupported(name));
    var started = withLength(algorithm.start(), arguments.value(1));
    recording.hashStarted(started, name, null, null);
    return started;
  }

  /** OpenSSL tells what it has not loaded from what it never heard of. */
  private static CryptoException unsupported(String name) {
    if (LEGACY_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
      var unsupported = new OpenSslError(OpenSslLibrary.EVP, 0x8010C, "unsupported");
      return unsupported.thrown(new OpenSslError(OpenSslLibrary.EVP, 134, "initialization error"),
          unsupported);
    }
    return CryptoException.plain("Digest method not supported");
  }

  private MessageDigest copy(Arguments arguments) throws CryptoException {
    var original = (MessageDigest) arguments.object(0);
    var copied = withLength(DigestAlgorithm.copy(original), arguments.value(1));
    recording.hashStarted(copied, original.getAlgorithm(), null, original);
    return copied;
  }

  private static MessageDigest withLength(MessageDigest digest, @Nullable Object length)
      throws CryptoException {
    if (length instanceof Number number && number.intValue() != digest.getDigestLength()) {
      if (!(digest instanceof ShakeDigest shake)) {
        throw new OpenSslError(OpenSslLibrary.EVP, 178, "not XOF or invalid length").thrown();
      }
      shake.setLength(number.intValue());
    }
    return digest;
  }

  private @Nullable Object update(Arguments arguments) {
    var digest = (MessageDigest) arguments.object(0);
    recording.hashUpdated(digest, arguments.view(1));
    digest.update(arguments.view(1));
    return null;
  }

  private byte[] finish(Arguments arguments) {
    var digest = (MessageDigest) arguments.object(0);
    var bytes = digest.digest();
    recording.hashDigested(digest, bytes);
    return bytes;
  }

  private Hmac startHmac(Arguments arguments) throws CryptoException {
    var algorithm = DigestAlgorithm.get(arguments.string(0));
    if (algorithm.isExtendable()) {
      throw CryptoException.plain("error:00000000:lib(0)::reason(0)");
    }
    var key = arguments.bytes(1);
    var started = new Hmac(algorithm, key);
    recording.hashStarted(started, arguments.string(0), key, null);
    return started;
  }

  private @Nullable Object updateHmac(Arguments arguments) {
    var hmac = (Hmac) arguments.object(0);
    recording.hashUpdated(hmac, arguments.view(1));
    hmac.update(arguments.view(1));
    return null;
  }

  private byte[] finishHmac(Arguments arguments) {
    var hmac = (Hmac) arguments.object(0);
    var bytes = hmac.finish();
    recording.hashDigested(hmac, bytes);
    return bytes;
  }

  /** {@code digest(name, data)}: WebCrypto's, all in one. */
  private static CryptoCalls.Work digest(Arguments arguments) throws CryptoException {
    var algorithm = DigestAlgorithm.get(arguments.string(0));
    var data = arguments.bytes(1);
    return () -> algorithm.hash(data);
  }
}

package loopscope.engine.node.crypto.cipher;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import loopscope.engine.node.crypto.derivation.KeyDerivation;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.CryptoRecording;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.jspecify.annotations.Nullable;

/** {@code createCipheriv} and its kin. */
public final class CipherBinding implements Binding {
  private final CryptoCalls calls;
  private final CryptoRecording recording;

  public CipherBinding(CryptoCalls calls, CryptoRecording recording) {
    this.calls = calls;
    this.recording = recording;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("names", calls.now(arguments -> CipherAlgorithm.names()),
        "info", calls.now(CipherBinding::info),
        "start", calls.now(this::start),
        "startWithPassword", calls.now(this::startWithPassword),
        "update", calls.now(this::update),
        "finish", calls.now(this::finish),
        "setPadded", calls.now(arguments -> session(arguments).setPadded(arguments.flag(1))),
        "authenticate", calls.now(arguments -> session(arguments).authenticate(arguments.bytes(1), arguments
            .integer(2))),
        "tag", calls.now(arguments -> session(arguments).tag()),
        "expect", calls.now(arguments -> session(arguments).expect(arguments.bytes(1))));
  }

  private static CipherSession session(Arguments arguments) {
    return (CipherSession) arguments.object(0);
  }

  private static CipherAlgorithm algorithm(String name) throws CryptoException {
    var algorithm = CipherAlgorithm.find(name);
    if (algorithm == null) {
      throw CryptoException.error("ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher");
    }
    return algorithm;
  }

  /** {@code start(encrypts, name, key, iv, tagLength)}. */
  private CipherSession start(Arguments arguments) throws CryptoException {
    var key = arguments.bytes(2);
    var iv = arguments.optionalBytes(3);
    var session = new CipherSession(algorithm(arguments.string(1)), key, iv, arguments.integer(4), arguments
        .flag(0));
    recording.cipherStarted(session, session.title(), arguments.flag(0), key, iv, null);
    return session;
  }

  private byte[] update(Arguments arguments) throws CryptoException {
    var session = session(arguments);
    var input = arguments.bytes(1);
    var output = session.update(input);
    recording.cipherUpdated(session, input, output);
    return output;
  }

  private byte[] finish(Arguments arguments) throws CryptoException {
    var session = session(arguments);
    try {
      var output = session.finish();
      recording.cipherFinished(session, output, session.tag(), "");
      return output;
    } catch (CryptoException e) {
      recording.cipherFinished(session, new byte[0], null, e.message());
      throw e;
    }
  }

  /** {@code startWithPassword(encrypts, name, password, tagLength)}: key and IV follow from the password. */
  private CipherSession startWithPassword(Arguments arguments) throws CryptoException {
    var algorithm = algorithm(arguments.string(1));
    var keyLength = algorithm.keyLength();
    var password = arguments.bytes(2);
    var material = KeyDerivation.bytesToKey(password, new byte[0], keyLength + algorithm
        .ivLength());
    var iv = algorithm.ivLength() == 0 ? null : Arrays.copyOfRange(material, keyLength, material.length);
    var key = Arrays.copyOf(material, keyLength);
    var session = new CipherSession(algorithm, key, iv, arguments.integer(3), arguments.flag(0));
    recording.cipherStarted(session, session.title(), arguments.flag(0), key, iv, password);
    return session;
  }

  /** {@code info(nameOrNumber, keyLength, ivLength)}: what is known of a cipher, or undefined. */
  private static @Nullable Object info(Arguments arguments) {
    var algorithm = arguments.object(0) instanceof Number number ? CipherAlgorithm.find(number.intValue())
        : CipherAlgorithm.find(arguments.string(0));
    if (algorithm == null) {
      return null;
    }
    var keyLength = arguments.value(1) == null ? algorithm.keyLength() : arguments.integer(1);
    var ivLength = arguments.value(2) == null ? algorithm.ivLength() : arguments.integer(2);
    if (keyLength != algorithm.keyLength() || !takes(algorithm, ivLength)) {
      return null;
    }
    var info = new LinkedHashMap<String, Object>();
    info.put("mode", algorithm.mode());
    info.put("name", algorithm.title());
    info.put("nid", algorithm.number());
    if (algorithm.blockSize() != 0) {
      info.put("blockSize", algorithm.blockSize());
    }
    if (ivLength != 0) {
      info.put("ivLength", ivLength);
    }
    info.put("keyLength", keyLength);
    return info;
  }

  private static boolean takes(CipherAlgorithm algorithm, int ivLength) {
    return switch (algorithm.mode()) {
      case "gcm" -> ivLength >= 1;
      case "ocb" -> ivLength >= 1 && ivLength <= 15;
      case "ccm" -> ivLength >= 7 && ivLength <= 13;
      default -> ivLength == algorithm.ivLength() || algorithm.isChaChaPoly() && ivLength >= 1
          && ivLength <= 12;
    };
  }
}

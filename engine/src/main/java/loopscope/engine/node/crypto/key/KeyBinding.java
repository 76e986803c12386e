package loopscope.engine.node.crypto.key;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import loopscope.engine.node.crypto.cipher.CipherAlgorithm;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.jspecify.annotations.Nullable;

/** Public and private keys: read, written, compared, and the agreement of two. */
public final class KeyBinding implements Binding {
  private final CryptoCalls calls;
  private final SecureRandom random;

  public KeyBinding(CryptoCalls calls, SecureRandom random) {
    this.calls = calls;
    this.random = random;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    var functions = new HashMap<String, NativeFunction>();
    functions.put("readPrivate", calls.now(KeyBinding::readPrivate));
    functions.put("readAny", calls.now(KeyBinding::readAny));
    functions.put("write", calls.now(this::write));
    functions.put("checkCipher", calls.now(arguments -> PasswordCipher.get(arguments.string(0)).title()));
    functions.put("toPublic", calls.now(arguments -> key(arguments, 0).toPublic()));
    functions.put("isPrivate", calls.now(arguments -> key(arguments, 0).parameter().isPrivate()));
    functions.put("matches", calls.now(arguments -> key(arguments, 0).matches(key(arguments, 1))));
    functions.put("type", calls.now(arguments -> key(arguments, 0).type().title));
    functions.put("details", calls.now(arguments -> KeyDetails.of(key(arguments, 0))));
    functions.put("jwk", calls.now(arguments -> JwkMembers.of(key(arguments, 0))));
    functions.put("rawBytes", calls.now(arguments -> KeyEncoder.publicBytes(key(arguments, 0))));
    functions.put("rsa", calls.now(KeyMembers::rsa));
    functions.put("curve", calls.now(KeyMembers::curve));
    functions.put("point", calls.now(KeyMembers::point));
    functions.put("raw", calls.now(KeyMembers::raw));
    functions.put("agree", calls.job("deriveBits", KeyBinding::agree));
    return functions;
  }

  private static AsymmetricKey key(Arguments arguments, int index) {
    return (AsymmetricKey) arguments.object(index);
  }

  /** {@code readPrivate(bytes, format, type, password)}. */
  private static AsymmetricKey readPrivate(Arguments arguments) throws CryptoException {
    var reader = reader(arguments);
    return isPem(arguments) ? reader.privateFromPem() : reader.privateFromDer();
  }

  /** {@code readAny(bytes, format, type, password)}: a public key, or the private one that has it. */
  private static AsymmetricKey readAny(Arguments arguments) throws CryptoException {
    var reader = reader(arguments);
    return isPem(arguments) ? reader.anyFromPem() : reader.anyFromDer();
  }

  private static boolean isPem(Arguments arguments) {
    return arguments.string(1).equals("pem");
  }

  private static KeyReader reader(Arguments arguments) {
    return new KeyReader(arguments.bytes(0), (String) arguments.value(2), arguments.optionalBytes(3));
  }

  /** {@code write(key, format, type, cipher, password)}; the last two may be undefined. */
  private byte[] write(Arguments arguments) throws CryptoException {
    var cipher = cipher(arguments);
    var password = cipher == null ? new byte[0] : arguments.bytes(4);
    var writer = new KeyWriter(key(arguments, 0), arguments.string(2), cipher, password);
    return isPem(arguments) ? writer.pem(random) : writer.der(random);
  }

  private static @Nullable CipherAlgorithm cipher(Arguments arguments) throws CryptoException {
    return arguments.value(3) == null ? null : PasswordCipher.get(arguments.string(3));
  }

  /** {@code agree(privateKey, publicKey)}. */
  private static CryptoCalls.Work agree(Arguments arguments) {
    var own = key(arguments, 0);
    var other = key(arguments, 1);
    return () -> KeyAgreement.secret(own, other);
  }
}

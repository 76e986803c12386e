package loopscope.engine.node.crypto.exchange;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.CryptoRecording;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;

/** {@code createDiffieHellman}. */
public final class DiffieHellmanBinding implements Binding {
  private final CryptoCalls calls;
  private final CryptoRecording recording;
  private final SecureRandom random;

  public DiffieHellmanBinding(CryptoCalls calls, CryptoRecording recording, SecureRandom random) {
    this.calls = calls;
    this.recording = recording;
    this.random = random;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    var functions = new HashMap<String, NativeFunction>();
    functions.put("group", calls.now(arguments -> DiffieHellman.named(arguments.string(0))));
    functions.put("withPrime", calls.now(arguments -> new DiffieHellman(number(arguments, 0), number(
        arguments,
        1))));
    functions.put("generate", calls.now(arguments -> DiffieHellman.generate(arguments.integer(0), arguments
        .integer(1), random)));
    functions.put("problems", calls.now(arguments -> state(arguments).problems()));
    functions.put("generateKeys", calls.now(this::generateKeys));
    functions.put("computeSecret", calls.now(this::computeSecret));
    functions.put("prime", calls.now(arguments -> DiffieHellman.bytes(state(arguments).prime())));
    functions.put("generator", calls.now(arguments -> DiffieHellman.bytes(state(arguments).generator())));
    functions.put("publicKey", calls.now(arguments -> state(arguments).publicKey()));
    functions.put("privateKey", calls.now(arguments -> state(arguments).privateKey()));
    functions.put("setPublicKey", calls.now(arguments -> state(arguments).setPublicKey(number(arguments,
        1))));
    functions.put("setPrivateKey", calls.now(arguments -> state(arguments).setPrivateKey(number(arguments,
        1))));
    return functions;
  }

  private byte[] generateKeys(Arguments arguments) throws CryptoException {
    var state = state(arguments);
    var publicKey = state.generateKeys(random);
    state.keys().ifPresent(keys -> recording.keys(state, keys));
    return publicKey;
  }

  private byte[] computeSecret(Arguments arguments) throws CryptoException {
    var state = state(arguments);
    var other = number(arguments, 1);
    var secret = state.computeSecret(other);
    state.keys().ifPresent(keys -> recording.keys(state, keys));
    recording.secret(state, other.toString(16), new BigInteger(1, secret).toString(16));
    return secret;
  }

  private static DiffieHellman state(Arguments arguments) {
    return (DiffieHellman) arguments.object(0);
  }

  private static BigInteger number(Arguments arguments, int index) {
    return new BigInteger(1, arguments.bytes(index));
  }
}

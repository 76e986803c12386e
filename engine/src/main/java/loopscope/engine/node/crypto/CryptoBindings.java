package loopscope.engine.node.crypto;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import loopscope.engine.node.crypto.cipher.CipherBinding;
import loopscope.engine.node.crypto.curve.EcdhBinding;
import loopscope.engine.node.crypto.derivation.DerivationBinding;
import loopscope.engine.node.crypto.digest.HashBinding;
import loopscope.engine.node.crypto.exchange.DiffieHellmanBinding;
import loopscope.engine.node.crypto.exchange.PublishedAgreements;
import loopscope.engine.node.crypto.key.KeyBinding;
import loopscope.engine.node.crypto.key.KeyGenerationBinding;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoRecording;
import loopscope.engine.node.crypto.random.RandomBinding;
import loopscope.engine.node.crypto.rsa.RsaBinding;
import loopscope.engine.node.crypto.signature.SignatureBinding;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

/** The bindings of {@code crypto.js}, each made when it is first asked for. */
public final class CryptoBindings {
  private CryptoBindings() {}

  /** The bindings by their names, working for the isolate of {@code environment}. */
  public static Map<String, Supplier<Binding>> of(Environment environment) {
    var calls = new CryptoCalls(environment);
    var recording = new CryptoRecording(environment);
    var bindings = new LinkedHashMap<String, Supplier<Binding>>();
    bindings.put("crypto_hash", () -> new HashBinding(calls, recording));
    bindings.put("crypto_derivation", () -> new DerivationBinding(calls));
    bindings.put("crypto_cipher", () -> new CipherBinding(calls, recording));
    bindings.put("crypto_dh", () -> new DiffieHellmanBinding(calls, recording, new SecureRandom()));
    bindings.put("crypto_published", () -> new PublishedAgreements(recording));
    bindings.put("crypto_ecdh", () -> new EcdhBinding(calls, recording, new SecureRandom()));
    bindings.put("crypto_keys", () -> new KeyBinding(calls, new SecureRandom()));
    bindings.put("crypto_keygen", () -> new KeyGenerationBinding(calls, new SecureRandom()));
    bindings.put("crypto_signature", () -> new SignatureBinding(calls, recording, new SecureRandom()));
    bindings.put("crypto_rsa", () -> new RsaBinding(calls, new SecureRandom()));
    bindings.put("crypto_random", () -> new RandomBinding(calls, new SecureRandom()));
    return bindings;
  }
}

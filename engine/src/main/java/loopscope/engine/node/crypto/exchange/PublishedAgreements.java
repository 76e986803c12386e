package loopscope.engine.node.crypto.exchange;

import java.util.Map;
import loopscope.engine.node.crypto.operation.CryptoRecording;
import loopscope.engine.node.crypto.operation.CryptoRecording.Keys;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.jspecify.annotations.Nullable;

/** Agreements that a program computes itself and publishes on the diagnostics channel {@code diffie-hellman}. */
public final class PublishedAgreements implements Binding {
  private final CryptoRecording recording;

  public PublishedAgreements(CryptoRecording recording) {
    this.recording = recording;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("keys", this::keys, "secret", this::secret);
  }

  /** {@code keys(name, prime, generator, privateKey, publicKey)}. */
  private @Nullable Object keys(Arguments arguments) {
    var name = arguments.string(0);
    recording.keys(recording.party(name), new Keys(name, "", arguments.string(1), arguments.string(2),
        arguments.string(3), arguments.string(4)));
    return null;
  }

  /** {@code secret(name, otherPublicKey, secret)}. */
  private @Nullable Object secret(Arguments arguments) {
    recording.secret(recording.party(arguments.string(0)), arguments.string(1), arguments.string(2));
    return null;
  }
}

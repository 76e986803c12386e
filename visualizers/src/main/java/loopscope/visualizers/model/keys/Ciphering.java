package loopscope.visualizers.model.keys;

import java.util.Optional;
import loopscope.engine.trace.CryptoEvent.CipherFinished;
import loopscope.engine.trace.CryptoEvent.CipherStarted;
import loopscope.engine.trace.CryptoEvent.CipherUpdated;
import loopscope.engine.trace.Octets;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A cipher at work.
 *
 * @param algorithm with its mode, by Node's name
 * @param password of which key and IV were made, by {@code createCipher}
 * @param end how it ended
 */
public record Ciphering(int isolate, long object, long seq, @Nullable SourceRange at, String algorithm,
    boolean encrypts, Octets key, Octets iv, Optional<Octets> password, Parts input, Parts output,
    Optional<End> end) implements Operation {

  /** @param error why it failed; empty when it did not */
  public record End(long seq, Octets tag, String error) {}

  static Ciphering of(CipherStarted event) {
    return new Ciphering(event.isolate(), event.object(), event.seq(), event.at(), event.algorithm(), event
        .encrypts(), event.key(), event.iv(), Optional.ofNullable(event.password()), Parts.NONE, Parts.NONE,
        Optional.empty());
  }

  Ciphering with(CipherUpdated event) {
    return new Ciphering(isolate, object, seq, at, algorithm, encrypts, key, iv, password, input.with(event
        .seq(), event.input()), output.with(event.seq(), event.output()), end);
  }

  Ciphering with(CipherFinished event) {
    return new Ciphering(isolate, object, seq, at, algorithm, encrypts, key, iv, password, input, output.with(
        event.seq(), event.output()), Optional.of(new End(event.seq(), event.tag(), event.error())));
  }

  /** {@code ecb}, {@code cbc} and so on; empty where the name has none. */
  public String mode() {
    return algorithm.substring(algorithm.lastIndexOf('-') + 1);
  }

  public boolean isAes() {
    return algorithm.matches("aes-\\d+-.*");
  }
}

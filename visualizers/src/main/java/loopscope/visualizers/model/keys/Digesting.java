package loopscope.visualizers.model.keys;

import java.util.Optional;
import loopscope.engine.trace.CryptoEvent.HashStarted;
import loopscope.engine.trace.Octets;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A hash at work.
 *
 * @param algorithm by Node's name or the JDK's
 * @param key that of an HMAC; empty for a plain hash
 */
public record Digesting(int isolate, long object, long seq, @Nullable SourceRange at, String algorithm,
    Optional<Octets> key, Parts message, Optional<Octets> digest) implements Operation {

  /** @param copied what it goes on from, of another hash */
  static Digesting of(HashStarted event, Parts copied) {
    return new Digesting(event.isolate(), event.object(), event.seq(), event.at(), event.algorithm(), Optional
        .ofNullable(event.key()), copied, Optional.empty());
  }

  Digesting with(Parts more) {
    return new Digesting(isolate, object, seq, at, algorithm, key, more, digest);
  }

  Digesting with(Octets end) {
    return new Digesting(isolate, object, seq, at, algorithm, key, message, Optional.of(end));
  }
}

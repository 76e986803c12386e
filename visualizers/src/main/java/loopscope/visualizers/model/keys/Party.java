package loopscope.visualizers.model.keys;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loopscope.engine.trace.CryptoEvent.KeysGenerated;
import loopscope.engine.trace.CryptoEvent.SecretComputed;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * One side of a Diffie-Hellman agreement.
 *
 * @param nanos when it had its keys
 * @param name as the program calls it; may be empty
 * @param group the name of its group or curve; may be empty
 * @param numbers its prime and generator; empty with a curve
 * @param privateKey in hexadecimal
 * @param publicKey in hexadecimal; with a curve a point
 */
public record Party(int isolate, long object, long seq, long nanos, @Nullable SourceRange at, String name,
    String group,
    Optional<Numbers> numbers, String privateKey, String publicKey, List<Agreed> agreed) implements
    Operation {
  private static final int HEX = 16;

  public Party {
    agreed = List.copyOf(agreed);
  }

  /** What everyone knows. */
  public record Numbers(BigInteger prime, BigInteger generator) {}

  /** A secret, in hexadecimal, and the public key of the other it was computed with. */
  public record Agreed(long seq, String otherKey, String secret) {}

  static Party of(KeysGenerated event) {
    return new Party(event.isolate(), event.object(), event.seq(), event.nanos(), event.at(), event.name(),
        event.group(),
        numbers(event), event.privateKey(), event.publicKey(), List.of());
  }

  /** With less than 2 nothing can be computed modulo it. */
  private static Optional<Numbers> numbers(KeysGenerated event) {
    return event.prime().isEmpty() || number(event.prime()).compareTo(BigInteger.TWO) < 0 ? Optional.empty()
        : Optional.of(new Numbers(number(event.prime()), number(event.generator())));
  }

  Party with(SecretComputed event) {
    var now = new Agreed(event.seq(), event.otherKey(), event.secret());
    return new Party(isolate, object, seq, nanos, at, name, group, numbers, privateKey, publicKey, Stream
        .concat(
            agreed.stream().filter(each -> !each.otherKey().equals(now.otherKey())), Stream.of(now))
        .toList());
  }

  /** Whether both can agree: their numbers, or their curves, are the same. */
  public boolean isOfGroupOf(Party other) {
    return numbers.equals(other.numbers) && (numbers.isPresent() || group.equals(other.group));
  }

  /** The secret that it computed with this public key. */
  public Optional<Agreed> agreedWith(String otherKey) {
    return agreed.stream().filter(each -> each.otherKey().equals(otherKey)).findFirst();
  }

  /** A number that is kept in hexadecimal. */
  public static BigInteger number(String hex) {
    return new BigInteger(hex, HEX);
  }
}

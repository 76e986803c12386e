package loopscope.engine.node.crypto.random;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import loopscope.engine.node.crypto.operation.CryptoCalls;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.bouncycastle.util.BigIntegers;

/** Random bytes and primes, and the comparison that takes the same time whatever it finds. */
public final class RandomBinding implements Binding {
  private final CryptoCalls calls;
  private final SecureRandom random;

  public RandomBinding(CryptoCalls calls, SecureRandom random) {
    this.calls = calls;
    this.random = random;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("below", calls.now(arguments -> (double) random.nextLong(arguments.number(0))),
        "uuid", calls.now(arguments -> UUID.randomUUID().toString()),
        "fill", calls.job("randomBytes", this::fill),
        "checkPrime", calls.job("checkPrime", RandomBinding::checkPrime),
        "generatePrime", calls.job("generatePrime", this::generatePrime),
        "timingSafeEqual", calls.now(RandomBinding::timingSafeEqual));
  }

  /** {@code fill(view, offset, size)}: written in place, also by a thread of the pool. */
  private CryptoCalls.Work fill(Arguments arguments) {
    var target = arguments.view(0);
    var offset = arguments.integer(1);
    var size = arguments.integer(2);
    return () -> {
      var bytes = new byte[size];
      random.nextBytes(bytes);
      target.put(offset, bytes);
      return null;
    };
  }

  private static boolean timingSafeEqual(Arguments arguments) {
    return MessageDigest.isEqual(arguments.bytes(0), arguments.bytes(1));
  }

  /** {@code checkPrime(candidate, checks)}. */
  private static CryptoCalls.Work checkPrime(Arguments arguments) {
    var candidate = new BigInteger(1, arguments.bytes(0));
    var checks = arguments.integer(1);
    return () -> Primes.isPrime(candidate, checks);
  }

  /** {@code generatePrime(bits, safe, add, remainder)}. */
  private CryptoCalls.Work generatePrime(Arguments arguments) throws CryptoException {
    var bits = arguments.integer(0);
    var safe = arguments.flag(1);
    var add = arguments.optionalBytes(2);
    var remainder = arguments.optionalBytes(3);
    var search = Primes.search(bits, safe, add == null ? null : new BigInteger(1, add),
        remainder == null ? null : new BigInteger(1, remainder));
    return () -> BigIntegers.asUnsignedByteArray((bits + 7) / 8, search.find(random));
  }
}

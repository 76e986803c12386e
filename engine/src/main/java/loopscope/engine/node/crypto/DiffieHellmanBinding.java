package loopscope.engine.node.crypto;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import org.bouncycastle.crypto.agreement.DHStandardGroups;
import org.bouncycastle.crypto.params.DHParameters;

/** {@code createDiffieHellman} and the groups that RFC 2409 and RFC 3526 name. */
final class DiffieHellmanBinding implements Binding {
  private static final Map<String, DHParameters> GROUPS = Map.of("modp1", DHStandardGroups.rfc2409_768,
      "modp2",
      DHStandardGroups.rfc2409_1024, "modp5", DHStandardGroups.rfc3526_1536, "modp14",
      DHStandardGroups.rfc3526_2048, "modp15", DHStandardGroups.rfc3526_3072, "modp16",
      DHStandardGroups.rfc3526_4096, "modp17", DHStandardGroups.rfc3526_6144, "modp18",
      DHStandardGroups.rfc3526_8192);

  private final CryptoCalls calls;
  private final SecureRandom random;

  DiffieHellmanBinding(CryptoCalls calls, SecureRandom random) {
    this.calls = calls;
    this.random = random;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    var functions = new HashMap<String, NativeFunction>();
    functions.put("group", calls.now(DiffieHellmanBinding::group));
    functions.put("withPrime", calls.now(arguments -> new DiffieHellman(number(arguments, 0), number(
        arguments,
        1))));
    functions.put("generate", calls.now(arguments -> DiffieHellman.generate(arguments.integer(0), arguments
        .integer(1), random)));
    functions.put("problems", calls.now(arguments -> state(arguments).problems()));
    functions.put("generateKeys", calls.now(arguments -> state(arguments).generateKeys(random)));
    functions.put("computeSecret", calls.now(arguments -> state(arguments).computeSecret(number(arguments,
        1))));
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

  private static DiffieHellman state(Arguments arguments) {
    return (DiffieHellman) arguments.object(0);
  }

  private static BigInteger number(Arguments arguments, int index) {
    return new BigInteger(1, arguments.bytes(index));
  }

  private static DiffieHellman group(Arguments arguments) throws CryptoException {
    var group = GROUPS.get(arguments.string(0).toLowerCase(Locale.ROOT));
    if (group == null) {
      throw CryptoException.error("ERR_CRYPTO_UNKNOWN_DH_GROUP", "Unknown DH group");
    }
    return new DiffieHellman(group.getP(), group.getG());
  }
}

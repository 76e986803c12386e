package loopscope.engine.node.tls;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Secure contexts and sessions for {@code internal/tls}. */
public final class TlsBinding implements Binding {
  private final ScriptRealm realm;
  private final TlsValues values;

  /** Works for the isolate of {@code environment}. */
  public TlsBinding(Environment environment) {
    this.realm = environment.realm();
    this.values = new TlsValues(realm);
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("newContext", arguments -> new SecureContext(arguments.string(0), arguments.string(1)),
        "addCertificate", values.throwing(arguments -> done(() -> context(arguments).addChain(arguments
            .string(
                1)))),
        "addKey", values.throwing(arguments -> done(() -> context(arguments).addKey(arguments.string(1),
            (String) arguments.value(2)))),
        "addAuthorities", values.throwing(arguments -> done(() -> context(arguments).addAuthorities(arguments
            .string(1)))),
        "trustRoots", values.throwing(arguments -> done(() -> context(arguments).trustRoots())),
        "loadPfx", values.throwing(TlsBinding::loadPfx),
        "setCiphers", values.throwing(arguments -> done(() -> context(arguments).setCiphers(arguments.string(
            1)))),
        "newSession", this::newSession,
        "rootCertificates", arguments -> values.array(Certificates.roots().stream().map(Certificates::text)
            .toList()),
        "ciphers", values.throwing(arguments -> ciphers()));
  }

  /** Something without a result that may fail. */
  @FunctionalInterface
  private interface Deed {
    void run() throws TlsException;
  }

  private static @Nullable Object done(Deed deed) throws TlsException {
    deed.run();
    return null;
  }

  private static SecureContext context(Arguments arguments) {
    return (SecureContext) arguments.object(0);
  }

  private static @Nullable Object loadPfx(Arguments arguments) throws TlsException {
    var passphrase = arguments.value(2) == null ? "" : new String(arguments.bytes(2), StandardCharsets.UTF_8);
    context(arguments).loadPfx(arguments.bytes(1), passphrase);
    return null;
  }

  /** {@code newSession(context, client, serverName, protocols, select, wantsCertificate, needsCertificate)}. */
  private Object newSession(Arguments arguments) {
    var protocols = arguments.value(3) == null ? List.<String>of() : realm.strings(arguments.object(3));
    var settings = new SessionSettings(arguments.flag(1), arguments.string(2), protocols, selector(arguments
        .value(4)), arguments.flag(5), arguments.flag(6));
    return realm.binding(new TlsSession(values, context(arguments), settings).functions());
  }

  /** The function answers with a protocol, or with false to refuse them all. */
  private @Nullable Function<List<String>, @Nullable String> selector(@Nullable Object function) {
    if (function == null) {
      return null;
    }
    return offered -> {
      var chosen = realm.call(function, ScriptRealm.undefined(), realm.array(offered));
      return Boolean.FALSE.equals(chosen) ? null : ScriptRealm.text(chosen);
    };
  }

  private Object ciphers() throws TlsException {
    var engine = new SecureContext("TLSv1.2", "TLSv1.3").newEngine(true);
    return values.array(CipherSuite.supported(engine).stream().map(suite -> suite.name().toLowerCase(
        Locale.ROOT))
        .toList());
  }
}

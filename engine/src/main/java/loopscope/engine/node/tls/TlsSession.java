package loopscope.engine.node.tls;

import java.nio.ByteBuffer;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/**
 * One side of a TLS connection as JavaScript uses it, on the loop's thread. A server's engine is made when the client has named
 * the server it wants.
 */
final class TlsSession {
  private static final String FOR_SERVERS = "1.3.6.1.5.5.7.3.1";
  private static final String FOR_CLIENTS = "1.3.6.1.5.5.7.3.2";

  private final TlsValues values;
  private final SessionSettings settings;
  private SecureContext context;
  private ByteBuffer first = ByteBuffer.allocate(0);
  private @Nullable String hello;
  private @Nullable SSLEngine ssl;
  private @Nullable TlsEngine engine;

  TlsSession(TlsValues values, SecureContext context, SessionSettings settings) {
    this.values = values;
    this.context = context;
    this.settings = settings;
  }

  /** What moves bytes answers with an object: encrypted, decrypted, hello, secure, ended, error. */
  Map<String, NativeFunction> functions() {
    var functions = new LinkedHashMap<String, NativeFunction>();
    functions.put("start", arguments -> step(this::start));
    functions.put("receive", arguments -> step(() -> receive(bytes(arguments))));
    functions.put("choose", arguments -> step(() -> choose(arguments.value(0))));
    functions.put("send", arguments -> step(() -> started().send(bytes(arguments))));
    functions.put("end", arguments -> step(() -> started().end()));
    functions.put("protocol", arguments -> session().getProtocol());
    functions.put("cipher", arguments -> values.object(cipher()));
    functions.put("applicationProtocol", arguments -> connected().getApplicationProtocol());
    functions.put("peerCertificates", arguments -> values.array(described(certificatePath())));
    functions.put("ownCertificate", arguments -> values.array(described(ownCertificates())));
    functions.put("verify", this::verify);
    functions.put("export", values.throwing(this::export));
    return functions;
  }

  /** Something that may go wrong as TLS does. */
  @FunctionalInterface
  private interface Action {
    void run() throws SSLException, TlsException;
  }

  private Object step(Action action) {
    var result = new LinkedHashMap<String, @Nullable Object>();
    var wasSecure = isSecure();
    try {
      action.run();
    } catch (SSLException e) {
      if (!HandshakeFailure.looksLikeHttp(first)) {
        started().alert();
      }
      result.put("error", values.error(HandshakeFailure.of(e, first)));
    } catch (TlsException e) {
      result.put("error", values.error(e));
    }
    if (engine != null) {
      putProgress(result, engine, wasSecure);
    } else if (hello != null) {
      result.put("hello", hello);
    }
    return values.object(result);
  }

  private static void putProgress(Map<String, @Nullable Object> result, TlsEngine engine, boolean wasSecure) {
    var encrypted = engine.takeEncrypted();
    var decrypted = engine.takeDecrypted();
    result.put("encrypted", encrypted.length == 0 ? null : encrypted);
    result.put("decrypted", decrypted.length == 0 ? null : decrypted);
    result.put("secure", engine.isSecure() && !wasSecure);
    result.put("ended", engine.isEnded());
  }

  private boolean isSecure() {
    return engine != null && engine.isSecure();
  }

  private static ByteBuffer bytes(Arguments arguments) {
    return ByteBuffer.wrap(ScriptRealm.bytes(arguments.object(0)), arguments.integer(1), arguments.integer(
        2));
  }

  private void start() throws SSLException, TlsException {
    if (settings.client()) {
      makeEngine();
      started().start();
    }
  }

  private void receive(ByteBuffer bytes) throws SSLException {
    if (engine != null) {
      engine.receive(bytes);
      return;
    }
    var all = ByteBuffer.allocate(first.remaining() + bytes.remaining());
    first = all.put(first).put(bytes).flip();
    hello = ClientHello.serverName(first);
  }

  /** A server goes on, with the context for the name that was asked for where there is another. */
  private void choose(@Nullable Object other) throws SSLException, TlsException {
    if (other instanceof SecureContext chosen) {
      context = chosen;
    } else if (other != null) {
      throw TlsException.invalidContext();
    }
    makeEngine();
    started().receive(first.duplicate());
  }

  private void makeEngine() throws TlsException {
    var made = context.newEngine(settings.client());
    settings.apply(made);
    ssl = made;
    engine = new TlsEngine(made);
  }

  private TlsEngine started() {
    return Objects.requireNonNull(engine, "a session that was started");
  }

  private SSLEngine connected() {
    return Objects.requireNonNull(ssl, "a session that was started");
  }

  private SSLSession session() {
    return connected().getSession();
  }

  private Map<String, Object> cipher() {
    var suite = CipherSuite.of(session().getCipherSuite());
    var cipher = new LinkedHashMap<String, Object>();
    cipher.put("name", suite.name());
    cipher.put("standardName", suite.standardName());
    cipher.put("version", suite.version());
    return cipher;
  }

  private List<X509Certificate> sentByPeer() {
    try {
      return certificates(session().getPeerCertificates());
    } catch (SSLPeerUnverifiedException e) {
      return List.of();
    }
  }

  private List<X509Certificate> ownCertificates() {
    var own = session().getLocalCertificates();
    return own == null ? List.of() : certificates(own).subList(0, 1);
  }

  private static List<X509Certificate> certificates(Certificate[] certificates) {
    return Stream.of(certificates).map(X509Certificate.class::cast).toList();
  }

  private List<X509Certificate> certificatePath() {
    var sent = sentByPeer();
    return sent.isEmpty() ? sent : verification(new Date(0)).path(sent);
  }

  /** Each certificate's fields; the last of the path, when it is its own issuer, says so. */
  private static List<Object> described(List<X509Certificate> path) {
    var described = new ArrayList<Object>();
    for (var certificate : path) {
      var fields = CertificateFields.of(certificate);
      fields.put("selfIssued", Verification.issued(certificate, certificate));
      described.add(fields);
    }
    return described;
  }

  private Verification verification(Date now) {
    return new Verification(context.trusted(), now, settings.client() ? FOR_SERVERS : FOR_CLIENTS);
  }

  /** {@code verify(now)}: what is wrong with the peer's certificates, as an error, or undefined. */
  private @Nullable Object verify(Arguments arguments) {
    var sent = sentByPeer();
    if (sent.isEmpty()) {
      return values.error(VerifyError.UNABLE_TO_GET_ISSUER_CERT);
    }
    return verification(new Date(arguments.number(0))).check(sent).map(values::error).orElse(null);
  }

  /** {@code export(length, label, context)}: keying material for another protocol. */
  private Object export(Arguments arguments) throws TlsException {
    try {
      var material = ((ExtendedSSLSession) session()).exportKeyingMaterialData(arguments.string(1), arguments
          .optionalBytes(2), arguments.integer(0));
      return values.buffer(material);
    } catch (SSLException e) {
      throw HandshakeFailure.of(e, first);
    }
  }
}

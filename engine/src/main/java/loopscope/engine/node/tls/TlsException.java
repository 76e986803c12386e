package loopscope.engine.node.tls;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.node.crypto.operation.CryptoException;

/** What went wrong, as OpenSSL would say it. */
final class TlsException extends Exception {
  private static final long serialVersionUID = 1;
  private static final String SSL = "SSL routines";

  private final transient Map<String, Object> properties;

  private TlsException(String message, Map<String, Object> properties) {
    super(message);
    this.properties = properties;
  }

  private TlsException(String message, String library, String reason, String code) {
    this(message, new LinkedHashMap<>());
    properties.put("library", library);
    properties.put("reason", reason);
    properties.put("code", code);
  }

  /** What the reading of a key reports. */
  static TlsException of(CryptoException failure) {
    return new TlsException(failure.message(), failure.properties());
  }

  /** An error of OpenSSL's SSL library: {@code number} as in its messages. */
  static TlsException ssl(String number, String reason) {
    return of(number, SSL, reason, "ERR_SSL_");
  }

  /** An error of another of OpenSSL's libraries. */
  static TlsException openSsl(String number, String library, String reason) {
    return of(number, library, reason, "ERR_OSSL_");
  }

  private static TlsException of(String number, String library, String reason, String prefix) {
    var code = prefix + reason.toUpperCase(Locale.ROOT).replace(' ', '_');
    return new TlsException("error:" + number + ":" + library + "::" + reason, library, reason, code);
  }

  /** Like {@link #openSsl}, where the code has the library's name in it. */
  static TlsException keyMismatch() {
    var library = "x509 certificate routines";
    return new TlsException("error:05800074:" + library + "::key values mismatch", library,
        "key values mismatch", "ERR_OSSL_X509_KEY_VALUES_MISMATCH");
  }

  /** Text that is no PEM, or not of the kind that is looked for. */
  static TlsException noStartLine() {
    var library = "PEM routines";
    return new TlsException("error:0480006C:" + library + "::no start line", library, "no start line",
        "ERR_OSSL_PEM_NO_START_LINE");
  }

  /** What was chosen for a server name is no secure context. */
  static TlsException invalidContext() {
    return new TlsException("Invalid SNI context", Map.of("code", "ERR_TLS_INVALID_SNI_CONTEXT"));
  }

  /** An error without a code. */
  static TlsException plain(String message) {
    return new TlsException(message, Map.of());
  }

  String message() {
    return Objects.requireNonNull(getMessage());
  }

  /** The properties of the error that JavaScript sees. */
  Map<String, Object> properties() {
    return properties;
  }
}

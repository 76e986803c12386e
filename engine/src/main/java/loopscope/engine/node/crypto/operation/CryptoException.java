package loopscope.engine.node.crypto.operation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Why an operation failed: the class, message and properties of the error that JavaScript sees. */
public final class CryptoException extends Exception {
  private static final long serialVersionUID = 1;

  final String type;
  private final transient Map<String, Object> properties;

  private CryptoException(String type, String message, Map<String, Object> properties) {
    super(message);
    this.type = type;
    this.properties = properties;
  }

  /** The properties of the error that JavaScript sees, beside its message. */
  public Map<String, Object> properties() {
    return properties;
  }

  /** OpenSSL's or Node's words. */
  public String message() {
    return Objects.requireNonNull(getMessage());
  }

  /** An Error without a code. */
  public static CryptoException plain(String message) {
    return new CryptoException("Error", message, Map.of());
  }

  public static CryptoException error(String code, String message) {
    return new CryptoException("Error", message, Map.of("code", code));
  }

  public static CryptoException typeError(String code, String message) {
    return new CryptoException("TypeError", message, Map.of("code", code));
  }

  public static CryptoException rangeError(String code, String message) {
    return new CryptoException("RangeError", message, Map.of("code", code));
  }

  /** What OpenSSL reports: the error that is shown, and those that lie on its stack beside it. */
  static CryptoException openSsl(OpenSslError shown, OpenSslError... others) {
    var properties = new LinkedHashMap<String, Object>();
    if (others.length > 0) {
      properties.put("opensslErrorStack", Arrays.stream(others).map(OpenSslError::message).toList());
    }
    properties.put("library", shown.library().title);
    properties.put("reason", shown.text());
    properties.put("code", shown.code());
    return new CryptoException("Error", shown.message(), properties);
  }
}

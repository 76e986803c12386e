package loopscope.engine.node.tls;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A fatal alert that the peer can send, with OpenSSL's words for having received it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8446#section-6">RFC 8446, 6</a>
 */
enum Alert {
  UNEXPECTED_MESSAGE(10, "sslv3 alert unexpected message"), //
  BAD_RECORD_MAC(20, "sslv3 alert bad record mac"), //
  RECORD_OVERFLOW(22, "tlsv1 alert record overflow"), //
  HANDSHAKE_FAILURE(40, "sslv3 alert handshake failure"), //
  BAD_CERTIFICATE(42, "sslv3 alert bad certificate"), //
  UNSUPPORTED_CERTIFICATE(43, "sslv3 alert unsupported certificate"), //
  CERTIFICATE_REVOKED(44, "sslv3 alert certificate revoked"), //
  CERTIFICATE_EXPIRED(45, "sslv3 alert certificate expired"), //
  CERTIFICATE_UNKNOWN(46, "sslv3 alert certificate unknown"), //
  ILLEGAL_PARAMETER(47, "sslv3 alert illegal parameter"), //
  UNKNOWN_CA(48, "tlsv1 alert unknown ca"), //
  ACCESS_DENIED(49, "tlsv1 alert access denied"), //
  DECODE_ERROR(50, "tlsv1 alert decode error"), //
  DECRYPT_ERROR(51, "tlsv1 alert decrypt error"), //
  PROTOCOL_VERSION(70, "tlsv1 alert protocol version"), //
  INSUFFICIENT_SECURITY(71, "tlsv1 alert insufficient security"), //
  INTERNAL_ERROR(80, "tlsv1 alert internal error"), //
  USER_CANCELED(90, "tlsv1 alert user cancelled"), //
  NO_RENEGOTIATION(100, "tlsv1 alert no renegotiation"), //
  MISSING_EXTENSION(109, "tlsv13 alert missing extension"), //
  UNSUPPORTED_EXTENSION(110, "tlsv1 unsupported extension"), //
  UNRECOGNIZED_NAME(112, "tlsv1 unrecognized name"), //
  CERTIFICATE_REQUIRED(116, "tlsv13 alert certificate required"), //
  NO_APPLICATION_PROTOCOL(120, "tlsv1 alert no application protocol");

  /** OpenSSL's number of its SSL library, and how far its reasons for alerts are from the alerts' numbers. */
  private static final int FIRST_REASON = 0x0A000000 + 1000;

  private final int number;
  private final String reason;

  Alert(int number, String reason) {
    this.number = number;
    this.reason = reason;
  }

  /** By the name that the standard gives it. */
  static Optional<Alert> named(String name) {
    return Arrays.stream(values()).filter(alert -> alert.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** What happens to the side that receives it. */
  TlsException received() {
    return TlsException.ssl(HexFormat.of().withUpperCase().toHexDigits(FIRST_REASON + number), reason);
  }
}

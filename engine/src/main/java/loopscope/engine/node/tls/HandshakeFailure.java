package loopscope.engine.node.tls;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Finds OpenSSL's words for what the JDK's engine gave up with. */
final class HandshakeFailure {
  private static final Pattern RECEIVED = Pattern.compile("fatal alert: (\\w+)");
  private static final Pattern METHOD = Pattern.compile("(GET|POST|HEAD|PUT) .*", Pattern.DOTALL);
  private static final int METHOD_LENGTH = 5;

  private HandshakeFailure() {}

  /** The error; {@code first} are the first bytes that came, which may be no TLS. */
  static TlsException of(SSLException failure, ByteBuffer first) {
    var message = String.valueOf(failure.getMessage());
    var received = RECEIVED.matcher(message);
    if (received.find()) {
      return Alert.named(received.group(1)).orElse(Alert.HANDSHAKE_FAILURE).received();
    }
    return own(message, first);
  }

  private static TlsException own(String message, ByteBuffer first) {
    if (message.contains("cipher suites in common") || message.contains(
        "No available authentication scheme")) {
      return TlsException.ssl("0A0000C1", "no shared cipher");
    } else if (message.contains("protocol_version") || message.contains("protocol version")) {
      return TlsException.ssl("0A000102", "unsupported protocol");
    } else if (message.contains("certificate_required") || message.contains(
        "Empty client certificate chain")) {
      return TlsException.ssl("0A0000C7", "peer did not return a certificate");
    } else if (message.contains("no_application_protocol")) {
      return TlsException.ssl("0A0000EB", "no application protocol");
    } else if (message.contains("SSL message")) {
      return looksLikeHttp(first) ? TlsException.ssl("0A00009C", "http request")
          : TlsException.ssl("0A00010B", "wrong version number");
    } else if (message.contains("bad_record_mac")) {
      return TlsException.ssl("0A000119", "decryption failed or bad record mac");
    }
    return TlsException.ssl("0A0C0103", "internal error");
  }

  /** Whoever speaks HTTP would not understand an alert. */
  static boolean looksLikeHttp(ByteBuffer first) {
    var start = new StringBuilder();
    for (var i = 0; i < Math.min(METHOD_LENGTH, first.remaining()); i++) {
      start.append((char) first.get(first.position() + i));
    }
    return METHOD.matcher(start).matches();
  }
}

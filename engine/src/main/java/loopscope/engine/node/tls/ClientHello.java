package loopscope.engine.node.tls;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The server name in a client's first message, which a server has to know before it chooses its certificate.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8446#section-4.1.2">RFC 8446, 4.1.2</a>
 */
final class ClientHello {
  private static final int HANDSHAKE = 22;
  private static final int CLIENT_HELLO = 1;
  private static final int SERVER_NAME = 0;
  private static final int RECORD_HEADER = 5;

  private ClientHello() {}

  /** The name, empty where there is none or where this is no such message, or null while it is not all there. */
  static @Nullable String serverName(ByteBuffer received) {
    var record = received.duplicate();
    if (record.remaining() < RECORD_HEADER) {
      return null;
    }
    if (record.get() != HANDSHAKE) {
      return "";
    }
    record.getShort();
    var length = length16(record);
    if (record.remaining() < length) {
      return null;
    }
    try {
      return nameIn(record.slice(record.position(), length));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return "";
    }
  }

  private static String nameIn(ByteBuffer message) {
    if (message.get() != CLIENT_HELLO) {
      return "";
    }
    skip(message, 3 + 2 + 32);
    skip(message, message.get() & 0xff);
    skip(message, length16(message));
    skip(message, message.get() & 0xff);
    if (!message.hasRemaining()) {
      return "";
    }
    message.getShort();
    while (message.hasRemaining()) {
      var type = length16(message);
      var length = length16(message);
      if (type == SERVER_NAME) {
        return hostName(message);
      }
      skip(message, length);
    }
    return "";
  }

  /** The first entry of the list, which is a host name: no other type was ever defined. */
  private static String hostName(ByteBuffer message) {
    skip(message, 3);
    var name = new byte[length16(message)];
    message.get(name);
    return new String(name, StandardCharsets.US_ASCII);
  }

  private static int length16(ByteBuffer message) {
    return message.getShort() & 0xffff;
  }

  private static void skip(ByteBuffer message, int count) {
    message.position(message.position() + count);
  }
}

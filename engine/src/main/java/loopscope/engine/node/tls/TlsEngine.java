package loopscope.engine.node.tls;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;

/** Drives an {@link SSLEngine}: does at once whatever it can do, and gathers what comes out on either side. */
final class TlsEngine {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final SSLEngine engine;
  private final ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
  private final ByteArrayOutputStream decrypted = new ByteArrayOutputStream();
  private ByteBuffer received = ByteBuffer.allocate(0);
  private ByteBuffer room = ByteBuffer.allocate(0);
  private boolean secure;
  private boolean ended;

  TlsEngine(SSLEngine engine) {
    this.engine = engine;
  }

  /** Whether the handshake is done. */
  boolean isSecure() {
    return secure;
  }

  /** Whether the peer has said that it will send no more. */
  boolean isEnded() {
    return ended;
  }

  /** The bytes for the network since the last call. */
  byte[] takeEncrypted() {
    return take(encrypted);
  }

  /** The bytes for the program since the last call. */
  byte[] takeDecrypted() {
    return take(decrypted);
  }

  private static byte[] take(ByteArrayOutputStream stream) {
    var bytes = stream.toByteArray();
    stream.reset();
    return bytes;
  }

  void start() throws SSLException {
    engine.beginHandshake();
    advance();
  }

  /** Takes bytes from the network. */
  void receive(ByteBuffer bytes) throws SSLException {
    var all = ByteBuffer.allocate(received.remaining() + bytes.remaining());
    received = all.put(received).put(bytes).flip();
    advance();
  }

  /** Takes bytes from the program, once the handshake is done. */
  void send(ByteBuffer bytes) throws SSLException {
    while (bytes.hasRemaining() && wrap(bytes)) {
      advance();
    }
  }

  /** Says that nothing more will be sent. */
  void end() throws SSLException {
    engine.closeOutbound();
    while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP && wrap(NOTHING)) {
      advance();
    }
  }

  /** After a failure: writes what the peer should still be told. */
  void alert() {
    try {
      while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP && wrap(NOTHING)) {
        runTasks();
      }
    } catch (SSLException e) {
      engine.closeOutbound();
    }
  }

  private void advance() throws SSLException {
    var goesOn = true;
    while (goesOn) {
      goesOn = switch (engine.getHandshakeStatus()) {
        case NEED_TASK -> runTasks();
        case NEED_WRAP -> !ended && wrap(NOTHING);
        case NEED_UNWRAP, NEED_UNWRAP_AGAIN, FINISHED, NOT_HANDSHAKING -> unwrap();
      };
    }
  }

  private boolean runTasks() {
    for (var task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
      task.run();
    }
    return true;
  }

  private boolean wrap(ByteBuffer bytes) throws SSLException {
    var result = engine.wrap(bytes, room.clear());
    if (result.getStatus() == Status.BUFFER_OVERFLOW) {
      room = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
      return true;
    }
    encrypted.write(room.array(), 0, room.position());
    note(result);
    return result.getStatus() == Status.OK;
  }

  private boolean unwrap() throws SSLException {
    if (!received.hasRemaining() || engine.isInboundDone()) {
      return false;
    }
    var result = engine.unwrap(received, room.clear());
    if (result.getStatus() == Status.BUFFER_OVERFLOW) {
      room = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize() + room.capacity());
      return true;
    }
    decrypted.write(room.array(), 0, room.position());
    note(result);
    ended |= result.getStatus() == Status.CLOSED;
    return result.getStatus() == Status.OK;
  }

  private void note(SSLEngineResult result) {
    secure |= result.getHandshakeStatus() == HandshakeStatus.FINISHED;
  }
}

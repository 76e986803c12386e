package loopscope.engine.protocol;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import org.jspecify.annotations.Nullable;

/** Sends and receives messages as frames: four bytes of length, then CBOR. Any threads may send, one receives. */
public final class MessageChannel implements Closeable {
  private static final int MAX_FRAME = 1 << 30;

  private final ByteChannel channel;
  private final MessageCodec sending = new MessageCodec();
  private final MessageCodec receiving = new MessageCodec();
  private int sent;

  public MessageChannel(ByteChannel channel) {
    this.channel = channel;
  }

  /** Makes a message of the number due. */
  @FunctionalInterface
  public interface Numbered {
    /** The message with that seq. */
    Message with(int seq);
  }

  /** Sends a message and returns its seq. */
  public synchronized int send(Numbered message) throws IOException {
    sent++;
    var content = sending.encode(message.with(sent));
    var frame = ByteBuffer.allocate(Integer.BYTES + content.length).putInt(content.length).put(content)
        .flip();
    while (frame.hasRemaining()) {
      channel.write(frame);
    }
    return sent;
  }

  /**
   * Waits for the next message; null when the other end closed the channel.
   *
   * @throws IOException if the channel broke, within a frame or before, or what came is no message
   */
  public @Nullable Message receive() throws IOException {
    var length = ByteBuffer.allocate(Integer.BYTES);
    if (channel.read(length) == -1) {
      return null;
    }
    fill(length);
    var size = length.getInt();
    if (size < 0 || size > MAX_FRAME) {
      throw new MalformedException("a frame cannot have " + size + " bytes");
    }
    return receiving.decode(fill(ByteBuffer.allocate(size)).array());
  }

  private ByteBuffer fill(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) == -1) {
        throw new EOFException("the channel ended within a frame");
      }
    }
    return buffer.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

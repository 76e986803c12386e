package loopscope.engine.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/** The bytes of one write, gathered and copied out of the heap in pieces, so that a large write takes little memory there. */
final class Outgoing {
  private static final int PIECE = 262_144;

  private final Iterator<ByteBuffer> rest;
  private ByteBuffer current = ByteBuffer.allocate(0);
  private long left;

  Outgoing(List<ByteBuffer> bytes) {
    this.rest = bytes.iterator();
    this.left = bytes.stream().mapToLong(ByteBuffer::remaining).sum();
  }

  /** Number of bytes not yet taken. */
  long left() {
    return left;
  }

  /** Takes the next piece. */
  ByteBuf next(ByteBufAllocator allocator) {
    var size = (int) Math.min(left, PIECE);
    var piece = allocator.directBuffer(size);
    while (piece.readableBytes() < size) {
      if (!current.hasRemaining()) {
        current = rest.next();
      }
      var count = Math.min(current.remaining(), size - piece.readableBytes());
      piece.writeBytes(current.slice(current.position(), count));
      current.position(current.position() + count);
    }
    left -= size;
    return piece;
  }
}

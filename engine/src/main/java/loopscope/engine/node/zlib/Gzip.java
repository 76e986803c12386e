package loopscope.engine.node.zlib;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses in gzip's format: a header without name and time, deflated bytes, their checksum and length.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>
 */
final class Gzip implements Codec {
  private static final int UNIX = 3;
  private static final int SLOWEST = 2;
  private static final int FASTEST = 4;

  private final Compressor compressor;
  private final CRC32 checksum = new CRC32();
  private final byte extraFlags;
  private int length;
  private ByteBuffer header;
  private ByteBuffer trailer = ByteBuffer.allocate(0);
  private boolean ended;

  Gzip(int level, int strategy) {
    this.compressor = new Compressor(true, level, strategy, null);
    this.extraFlags = (byte) extraFlags(level, strategy);
    this.header = header();
  }

  private static int extraFlags(int level, int strategy) {
    if (level == Deflater.BEST_COMPRESSION) {
      return SLOWEST;
    }
    var fast = strategy >= Deflater.HUFFMAN_ONLY || level == 0 || level == Deflater.BEST_SPEED;
    return fast ? FASTEST : 0;
  }

  private ByteBuffer header() {
    return ByteBuffer.wrap(new byte[]{0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, extraFlags,
        UNIX});
  }

  private ByteBuffer trailer() {
    return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt((int) checksum.getValue()).putInt(
        length).flip();
  }

  @Override
  public void setParameters(int level, int strategy) {
    compressor.setParameters(level, strategy);
  }

  @Override
  public Progress code(ByteBuffer in, ByteBuffer out, Flush flush) {
    move(header, out);
    var from = in.position();
    var progress = compressor.code(in, out, flush);
    checksum.update(in.array(), in.arrayOffset() + from, in.position() - from);
    length += in.position() - from;
    if (progress == Progress.ENDED && !ended) {
      ended = true;
      trailer = trailer();
    }
    move(trailer, out);
    return ended && !trailer.hasRemaining() ? Progress.ENDED : Progress.GOES_ON;
  }

  private static void move(ByteBuffer from, ByteBuffer to) {
    while (from.hasRemaining() && to.hasRemaining()) {
      to.put(from.get());
    }
  }

  @Override
  public void reset() {
    compressor.reset();
    checksum.reset();
    length = 0;
    header = header();
    trailer.limit(0);
    ended = false;
  }

  @Override
  public void close() {
    compressor.close();
  }
}

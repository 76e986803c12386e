package loopscope.engine.node.zlib;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Decompresses gzip's format, member after member. */
final class Gunzip implements Codec {
  private final Decompressor decompressor = new Decompressor(true, null);
  private final CRC32 checksum = new CRC32();
  private final ByteBuffer trailer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
  private GzipHeader header = new GzipHeader();
  private int length;
  private boolean inflated;
  private boolean ended;

  /** Bytes after a member are another one. Zeros are not: they often fill up archives. */
  @Override
  public Progress code(ByteBuffer in, ByteBuffer out, Flush flush) throws CodecException {
    readMember(in, out);
    while (ended && in.hasRemaining() && in.get(in.position()) != 0) {
      reset();
      readMember(in, out);
    }
    return ended ? Progress.ENDED : Progress.GOES_ON;
  }

  private void readMember(ByteBuffer in, ByteBuffer out) throws CodecException {
    if (ended || !header.read(in)) {
      return;
    }
    if (!inflated) {
      inflate(in, out);
    }
    if (inflated) {
      readTrailer(in);
    }
  }

  private void inflate(ByteBuffer in, ByteBuffer out) throws CodecException {
    var from = out.position();
    inflated = decompressor.code(in, out, Flush.NONE) == Progress.ENDED;
    checksum.update(out.array(), out.arrayOffset() + from, out.position() - from);
    length += out.position() - from;
  }

  private void readTrailer(ByteBuffer in) throws CodecException {
    while (trailer.hasRemaining() && in.hasRemaining()) {
      trailer.put(in.get());
      if (trailer.position() == 4 && trailer.getInt(0) != (int) checksum.getValue()) {
        throw CodecException.data("incorrect data check");
      }
    }
    ended = !trailer.hasRemaining();
    if (ended && trailer.getInt(4) != length) {
      throw CodecException.data("incorrect length check");
    }
  }

  @Override
  public void reset() {
    decompressor.reset();
    checksum.reset();
    trailer.clear();
    header = new GzipHeader();
    length = 0;
    inflated = false;
    ended = false;
  }

  @Override
  public void close() {
    decompressor.close();
  }
}

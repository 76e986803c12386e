package loopscope.engine.node.zlib;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Decompresses gzip's or zlib's format: the first byte tells which. */
final class Unzip implements Codec {
  private static final int GZIP_ID = 0x1f;

  private final byte @Nullable [] dictionary;
  private @Nullable Codec found;

  Unzip(byte @Nullable [] dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public Progress code(ByteBuffer in, ByteBuffer out, Flush flush) throws CodecException {
    if (found == null) {
      if (!in.hasRemaining()) {
        return Progress.GOES_ON;
      }
      found = in.get(in.position()) == GZIP_ID ? new Gunzip() : new Decompressor(false, dictionary);
    }
    return found.code(in, out, flush);
  }

  @Override
  public void reset() {
    close();
    found = null;
  }

  @Override
  public void close() {
    if (found != null) {
      found.close();
    }
  }
}

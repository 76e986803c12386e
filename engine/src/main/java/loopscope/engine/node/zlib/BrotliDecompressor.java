package loopscope.engine.node.zlib;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Decompresses Brotli's format. Its library wants to pull its input: so nothing comes out before the input's end. */
final class BrotliDecompressor implements Codec {
  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
  private @Nullable ByteBuffer decompressed;

  @Override
  public Progress code(ByteBuffer in, ByteBuffer out, Flush flush) throws CodecException {
    compressed.write(in.array(), in.arrayOffset() + in.position(), in.remaining());
    in.position(in.limit());
    if (flush != Flush.FINISH) {
      return Progress.GOES_ON;
    }
    if (decompressed == null) {
      decompressed = decompress();
    }
    var count = Math.min(decompressed.remaining(), out.remaining());
    out.put(decompressed.slice(decompressed.position(), count));
    decompressed.position(decompressed.position() + count);
    return decompressed.hasRemaining() ? Progress.GOES_ON : Progress.ENDED;
  }

  private ByteBuffer decompress() throws CodecException {
    try (var stream = new BrotliInputStream(new ByteArrayInputStream(compressed.toByteArray()))) {
      return ByteBuffer.wrap(stream.readAllBytes());
    } catch (IOException e) {
      throw BrotliFailure.of(e);
    }
  }

  @Override
  public void reset() {
    compressed.reset();
    decompressed = null;
  }

  @Override
  public void close() {
    reset();
  }
}

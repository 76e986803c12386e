package loopscope.engine.node.zlib;

import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** Deflates, in zlib's format or without any frame. The JDK's window is always the largest, 15 bits. */
final class Compressor implements Codec {
  private static final int SMALL = 64;

  private final Deflater deflater;
  private final byte @Nullable [] dictionary;

  Compressor(boolean raw, int level, int strategy, byte @Nullable [] dictionary) {
    this.deflater = new Deflater(level, raw);
    this.dictionary = dictionary;
    deflater.setStrategy(strategy(strategy));
    loadDictionary();
  }

  /** Run lengths and fixed codes are unknown to the JDK. */
  private static int strategy(int strategy) {
    return strategy <= Deflater.HUFFMAN_ONLY ? strategy : Deflater.DEFAULT_STRATEGY;
  }

  private void loadDictionary() {
    if (dictionary != null) {
      deflater.setDictionary(dictionary);
    }
  }

  @Override
  public void setParameters(int level, int strategy) {
    deflater.setLevel(level);
    deflater.setStrategy(strategy(strategy));
    settle();
  }

  /** The JDK hands new parameters on with the next input, which is still compressed with the old ones: so that is none. */
  private void settle() {
    deflater.setInput(new byte[0]);
    deflater.deflate(new byte[SMALL]);
  }

  @Override
  public Progress code(ByteBuffer in, ByteBuffer out, Flush flush) {
    if (flush == Flush.FINISH) {
      deflater.finish();
    }
    deflater.setInput(in);
    deflater.deflate(out, flush.mode);
    return deflater.finished() ? Progress.ENDED : Progress.GOES_ON;
  }

  @Override
  public void reset() {
    deflater.reset();
    loadDictionary();
  }

  @Override
  public void close() {
    deflater.end();
  }
}

package loopscope.engine.node.zlib;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Inflates zlib's format, or what has no frame. */
final class Decompressor implements Codec {
  private final Inflater inflater;
  private final boolean raw;
  private final byte @Nullable [] dictionary;

  Decompressor(boolean raw, byte @Nullable [] dictionary) {
    this.inflater = new Inflater(raw);
    this.raw = raw;
    this.dictionary = dictionary;
    loadRawDictionary();
  }

  /** Without a frame nothing says when a dictionary is needed: it is there from the start. */
  private void loadRawDictionary() {
    if (raw && dictionary != null) {
      inflater.setDictionary(dictionary);
    }
  }

  @Override
  public Progress code(ByteBuffer in, ByteBuffer out, Flush flush) throws CodecException {
    inflater.setInput(in);
    try {
      inflater.inflate(out);
      if (inflater.needsDictionary()) {
        loadDictionary();
        inflater.inflate(out);
      }
    } catch (DataFormatException e) {
      throw CodecException.data(String.valueOf(e.getMessage()));
    }
    return inflater.finished() ? Progress.ENDED : Progress.GOES_ON;
  }

  private void loadDictionary() throws CodecException {
    if (dictionary == null) {
      throw CodecException.dictionary("Missing dictionary");
    }
    try {
      inflater.setDictionary(dictionary);
    } catch (IllegalArgumentException e) {
      throw CodecException.dictionary("Bad dictionary");
    }
  }

  @Override
  public void reset() {
    inflater.reset();
    loadRawDictionary();
  }

  @Override
  public void close() {
    inflater.end();
  }
}

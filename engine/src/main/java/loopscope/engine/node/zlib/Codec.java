package loopscope.engine.node.zlib;

import java.nio.ByteBuffer;

/** A stream of bytes that is compressed or decompressed in steps: zlib's {@code z_stream}. One thread uses it at a time. */
interface Codec {

  /**
   * Takes from {@code in} and puts into {@code out} as much as it can.
   *
   * @param in backed by an array
   * @throws CodecException if the bytes are not what they should be
   */
  Progress code(ByteBuffer in, ByteBuffer out, Flush flush) throws CodecException;

  /** Changes how hard a compressor tries, from the next step on. */
  default void setParameters(int level, int strategy) {}

  /** Begins a new stream with the same settings. */
  void reset();

  /** Gives its memory back. */
  void close();
}

package loopscope.engine.node.zlib;

import java.util.zip.Deflater;

/** How much of what it holds a compressor is to put out, in the order of zlib's numbers. */
enum Flush {
  NONE(Deflater.NO_FLUSH), PARTIAL(Deflater.SYNC_FLUSH), SYNC(Deflater.SYNC_FLUSH), FULL(
      Deflater.FULL_FLUSH), FINISH(Deflater.NO_FLUSH), BLOCK(Deflater.NO_FLUSH);

  /** The nearest that the JDK offers. */
  final int mode;

  Flush(int mode) {
    this.mode = mode;
  }

  /** By zlib's number. */
  static Flush ofZlib(int number) {
    return values()[number];
  }

  /** By Brotli's number for an operation. */
  static Flush ofBrotli(int number) {
    return switch (number) {
      case 1 -> FULL;
      case 2 -> FINISH;
      default -> NONE;
    };
  }
}

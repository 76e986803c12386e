package loopscope.engine.node.zlib;

/** A stream that cannot be read on, with the number that zlib or Brotli has for the reason. */
final class CodecException extends Exception {
  private static final int NEED_DICT = 2;
  private static final int DATA_ERROR = -3;
  private static final int BUF_ERROR = -5;

  private static final long serialVersionUID = 1;

  final int errno;

  private CodecException(String message, int errno) {
    super(message);
    this.errno = errno;
  }

  static CodecException data(String message) {
    return new CodecException(message, DATA_ERROR);
  }

  static CodecException dictionary(String message) {
    return new CodecException(message, NEED_DICT);
  }

  static CodecException brotli(int errno) {
    return new CodecException("Decompression failed", errno);
  }

  static CodecException truncated() {
    return new CodecException("unexpected end of file", BUF_ERROR);
  }
}

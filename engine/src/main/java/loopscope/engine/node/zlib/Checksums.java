package loopscope.engine.node.zlib;

/** CRC-32 that goes on from an earlier checksum, which the JDK's cannot. */
final class Checksums {
  private static final int POLYNOMIAL = 0xedb88320;

  private Checksums() {}

  static long continued(long before, byte[] bytes, int offset, int length) {
    var value = (int) ~before;
    for (var i = offset; i < offset + length; i++) {
      value ^= bytes[i] & 0xff;
      for (var bit = 0; bit < 8; bit++) {
        value = value >>> 1 ^ (value & 1) * POLYNOMIAL;
      }
    }
    return ~value & 0xffffffffL;
  }
}

package loopscope.engine.trace;

import java.util.HexFormat;

/**
 * Bytes of a run, the first of them at least.
 *
 * @param size how many there are
 * @param hex the first ones in hexadecimal, two digits each; all of them unless there are too many to keep
 */
public record Octets(int size, String hex) {
  /** No bytes. */
  public static final Octets NONE = new Octets(0, "");

  /** Bytes, all of which are kept. */
  public static Octets of(byte[] bytes) {
    return new Octets(bytes.length, HexFormat.of().formatHex(bytes));
  }

  /** Those that are kept. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Whether all of them are kept. */
  public boolean isWhole() {
    return hex.length() == 2 * size;
  }
}

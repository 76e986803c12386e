package loopscope.visualizers.crypto;

import java.util.Arrays;

/**
 * HMAC (RFC 2104): the message is hashed behind the key, and the digest again behind the key, each time with other bits of it turned.
 *
 * @param key as long as a block: padded with zeros, or hashed if it is longer
 */
public record Hmac(BlockHash hash, byte[] key) {
  private static final byte INNER_PAD = 0x36;
  private static final byte OUTER_PAD = 0x5c;

  /** That with a key of any length. */
  public static Hmac of(BlockHash hash, byte[] key) {
    return new Hmac(hash, Arrays.copyOf(key.length > BlockHash.BLOCK ? hash.digest(key) : key,
        BlockHash.BLOCK));
  }

  /** The key as it goes before the message. */
  public byte[] innerKey() {
    return xor(INNER_PAD);
  }

  /** The key as it goes before the inner digest. */
  public byte[] outerKey() {
    return xor(OUTER_PAD);
  }

  private byte[] xor(byte pad) {
    var turned = key.clone();
    for (var index = 0; index < turned.length; index++) {
      turned[index] ^= pad;
    }
    return turned;
  }

  public byte[] inner(byte[] message) {
    return hash.digest(joined(innerKey(), message));
  }

  public byte[] digest(byte[] message) {
    return hash.digest(joined(outerKey(), inner(message)));
  }

  /** Two arrays, one behind the other. */
  public static byte[] joined(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}

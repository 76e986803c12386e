package loopscope.engine.node.crypto.digest;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/** A keyed hash, as RFC 2104 has it; unlike the JDK's it takes an empty key, and any hash function. */
public final class Hmac {
  private static final byte INNER_PAD = 0x36;
  private static final byte OUTER_PAD = 0x5c;

  private final MessageDigest innerStart;
  private final MessageDigest outerStart;
  private MessageDigest inner;

  public Hmac(DigestAlgorithm algorithm, byte[] key) {
    var block = Arrays.copyOf(key.length > algorithm.blockSize ? algorithm.hash(key) : key,
        algorithm.blockSize);
    innerStart = padded(algorithm, block, INNER_PAD);
    outerStart = padded(algorithm, block, OUTER_PAD);
    inner = DigestAlgorithm.copy(innerStart);
  }

  private static MessageDigest padded(DigestAlgorithm algorithm, byte[] key, byte pad) {
    var block = key.clone();
    for (var i = 0; i < block.length; i++) {
      block[i] ^= pad;
    }
    var digest = algorithm.start();
    digest.update(block);
    return digest;
  }

  public int length() {
    return outerStart.getDigestLength();
  }

  public void update(ByteBuffer data) {
    inner.update(data);
  }

  public void update(byte... data) {
    inner.update(data);
  }

  /** The code of what was added, after which it starts anew with the same key. */
  public byte[] finish() {
    var outer = DigestAlgorithm.copy(outerStart);
    outer.update(inner.digest());
    inner = DigestAlgorithm.copy(innerStart);
    return outer.digest();
  }

  public byte[] of(byte[] data) {
    update(data);
    return finish();
  }
}

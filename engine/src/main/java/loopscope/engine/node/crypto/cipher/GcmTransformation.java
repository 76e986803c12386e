package loopscope.engine.node.crypto.cipher;

import java.security.MessageDigest;
import java.util.Arrays;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.modes.gcm.GCMMultiplier;
import org.bouncycastle.crypto.modes.gcm.Tables4kGCMMultiplier;
import org.bouncycastle.util.Pack;

/** GCM, NIST SP 800-38D, which decrypts as it goes: Bouncy Castle's keeps the last bytes back, in case they are the tag. */
final class GcmTransformation implements Transformation.Authenticated {
  private static final int BLOCK = 16;
  private static final int SHORT_IV = 12;

  private final BlockCipher cipher;
  private final boolean encrypts;
  private final GCMMultiplier multiplier = new Tables4kGCMMultiplier();
  private final byte[] hash = new byte[BLOCK];
  private final byte[] firstCounter;
  private final byte[] counter;
  private final byte[] keyStream = new byte[BLOCK];
  private int hashed;
  private long protectedLength;
  private long length;
  private byte[] tag = new byte[0];

  /** {@code cipher} has its key. */
  GcmTransformation(BlockCipher cipher, byte[] iv, boolean encrypts) {
    this.cipher = cipher;
    this.encrypts = encrypts;
    var subkey = new byte[BLOCK];
    cipher.processBlock(subkey, 0, subkey, 0);
    multiplier.init(subkey);
    firstCounter = firstCounter(iv);
    counter = firstCounter.clone();
  }

  private byte[] firstCounter(byte[] iv) {
    if (iv.length == SHORT_IV) {
      var block = Arrays.copyOf(iv, BLOCK);
      block[BLOCK - 1] = 1;
      return block;
    }
    absorb(iv);
    absorbLengths(0, iv.length);
    var block = hash.clone();
    Arrays.fill(hash, (byte) 0);
    return block;
  }

  private void absorb(byte[] data) {
    for (var b : data) {
      hash[hashed++] ^= b;
      if (hashed == BLOCK) {
        multiplier.multiplyH(hash);
        hashed = 0;
      }
    }
  }

  /** Fills a block that is begun with zeros. */
  private void endBlock() {
    if (hashed > 0) {
      multiplier.multiplyH(hash);
      hashed = 0;
    }
  }

  private void absorbLengths(long first, long second) {
    endBlock();
    absorb(Pack.longToBigEndian(new long[]{first * Byte.SIZE, second * Byte.SIZE}));
  }

  @Override
  public void authenticate(byte[] data) {
    absorb(data);
    protectedLength += data.length;
  }

  @Override
  public byte[] update(byte[] data) {
    if (length == 0) {
      endBlock();
    }
    var result = new byte[data.length];
    for (var i = 0; i < data.length; i++) {
      var position = (int) (length++ % BLOCK);
      if (position == 0) {
        nextKeyStream();
      }
      result[i] = (byte) (data[i] ^ keyStream[position]);
    }
    absorb(encrypts ? result : data);
    return result;
  }

  private void nextKeyStream() {
    Pack.intToBigEndian(Pack.bigEndianToInt(counter, SHORT_IV) + 1, counter, SHORT_IV);
    cipher.processBlock(counter, 0, keyStream, 0);
  }

  @Override
  public byte[] finish() throws CryptoException {
    absorbLengths(protectedLength, length);
    var expected = tag;
    tag = new byte[BLOCK];
    cipher.processBlock(firstCounter, 0, tag, 0);
    for (var i = 0; i < BLOCK; i++) {
      tag[i] ^= hash[i];
    }
    if (!encrypts && !MessageDigest.isEqual(expected, Arrays.copyOf(tag, Math.max(expected.length, 1)))) {
      throw Transformation.notAuthentic();
    }
    return new byte[0];
  }

  @Override
  public byte[] tag() {
    return tag;
  }

  @Override
  public void expect(byte[] tag) {
    this.tag = tag;
  }
}

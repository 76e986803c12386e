package loopscope.engine.node.crypto.rsa;

import java.security.SecureRandom;
import java.util.Arrays;
import loopscope.engine.node.crypto.operation.CryptoException;

/** The padding of PKCS #1 v1.5: of the first type for the private key, of the second for the public key. */
public final class Pkcs1Padding {
  /** The zero, the type, eight bytes at least, and the zero before the data. */
  public static final int OVERHEAD = 11;
  private static final int FIRST = 2;

  private Pkcs1Padding() {}

  /** {@code length} is that of the block. */
  public static byte[] forPrivate(byte[] data, int length) {
    var block = block(1, data, length);
    Arrays.fill(block, FIRST, length - data.length - 1, (byte) 0xff);
    return block;
  }

  /** Padded with randomness that has no zeros. */
  static byte[] forPublic(byte[] data, int length, SecureRandom random) {
    var block = block(2, data, length);
    for (var i = FIRST; i < length - data.length - 1; i++) {
      block[i] = (byte) random.nextInt(1, 0x100);
    }
    return block;
  }

  private static byte[] block(int type, byte[] data, int length) {
    var block = new byte[length];
    block[1] = (byte) type;
    System.arraycopy(data, 0, block, length - data.length, data.length);
    return block;
  }

  /** The data of a block of the first type. */
  static byte[] ofPrivate(byte[] block) throws CryptoException {
    var end = FIRST;
    while (end < block.length && block[end] == (byte) 0xff) {
      end++;
    }
    if (block[0] != 0 || block[1] != 1 || end < OVERHEAD - 1 || end == block.length || block[end] != 0) {
      throw RsaErrors.paddingCheckFailed();
    }
    return Arrays.copyOfRange(block, end + 1, block.length);
  }
}

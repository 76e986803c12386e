package loopscope.engine.node.crypto.signature;

import java.security.MessageDigest;
import java.security.SecureRandom;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.rsa.MaskGeneration;
import loopscope.engine.node.crypto.rsa.RsaErrors;
import org.bouncycastle.util.Arrays;

/** EMSA-PSS of RFC 8017: a hash and salt, as many bits as a signature has room for. */
record PssPadding(DigestAlgorithm digest, DigestAlgorithm maskDigest, int bits) {
  private static final int TRAILER = 0xbc;
  private static final int ZEROS = 8;

  int length() {
    return (bits + 7) / Byte.SIZE;
  }

  /** The longest salt that there is room for. */
  int mostSalt() {
    return length() - digest.length() - 2;
  }

  /** Bits of the first byte that belong to the block. */
  private int firstBits() {
    return 0xff >>> length() * Byte.SIZE - bits;
  }

  byte[] encode(byte[] hash, int saltLength, SecureRandom random) throws CryptoException {
    if (saltLength > mostSalt() || mostSalt() < 0) {
      throw RsaErrors.tooLargeToSign();
    }
    var salt = new byte[saltLength];
    random.nextBytes(salt);
    var seal = seal(hash, salt);
    var data = new byte[length() - seal.length - 1];
    data[data.length - salt.length - 1] = 1;
    System.arraycopy(salt, 0, data, data.length - salt.length, salt.length);
    var masked = MaskGeneration.mask(maskDigest, seal, data);
    masked[0] &= (byte) firstBits();
    return Arrays.concatenate(masked, seal, new byte[]{(byte) TRAILER});
  }

  private byte[] seal(byte[] hash, byte[] salt) {
    return digest.hash(Arrays.concatenate(new byte[ZEROS], hash, salt));
  }

  /** Whether a block fits the hash; the salt may have any length when {@code saltLength} is negative. */
  boolean fits(byte[] block, byte[] hash, int saltLength) {
    var dataLength = block.length - digest.length() - 1;
    if (dataLength < 1 || (block[block.length - 1] & 0xff) != TRAILER || (block[0] & ~firstBits()
        & 0xff) != 0) {
      return false;
    }
    var seal = Arrays.copyOfRange(block, dataLength, block.length - 1);
    var data = MaskGeneration.mask(maskDigest, seal, Arrays.copyOf(block, dataLength));
    data[0] &= (byte) firstBits();
    var one = 0;
    while (one < dataLength - 1 && data[one] == 0) {
      one++;
    }
    var salt = Arrays.copyOfRange(data, one + 1, dataLength);
    return data[one] == 1 && (saltLength < 0 || saltLength == salt.length) && MessageDigest.isEqual(seal,
        seal(hash, salt));
  }
}

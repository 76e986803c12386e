package loopscope.engine.node.crypto.rsa;

import java.security.MessageDigest;
import java.security.SecureRandom;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.util.Arrays;

/** EME-OAEP of RFC 8017: a message hidden by randomness, which the label belongs to. */
record OaepPadding(DigestAlgorithm digest, byte[] label) {

  byte[] encode(byte[] message, int length, SecureRandom random) throws CryptoException {
    var size = digest.length();
    var dataLength = length - size - 1;
    if (message.length > dataLength - size - 1) {
      throw RsaErrors.dataTooLarge();
    }
    var data = new byte[dataLength];
    System.arraycopy(digest.hash(label), 0, data, 0, size);
    data[dataLength - message.length - 1] = 1;
    System.arraycopy(message, 0, data, dataLength - message.length, message.length);
    var seed = new byte[size];
    random.nextBytes(seed);
    var maskedData = MaskGeneration.mask(digest, seed, data);
    return Arrays.concatenate(new byte[1], MaskGeneration.mask(digest, maskedData, seed), maskedData);
  }

  byte[] decode(byte[] block) throws CryptoException {
    var size = digest.length();
    if (block.length < 2 * size + 2 || block[0] != 0) {
      throw RsaErrors.oaepDecoding();
    }
    var maskedData = Arrays.copyOfRange(block, size + 1, block.length);
    var seed = MaskGeneration.mask(digest, maskedData, Arrays.copyOfRange(block, 1, size + 1));
    var data = MaskGeneration.mask(digest, seed, maskedData);
    var one = size;
    while (one < data.length - 1 && data[one] == 0) {
      one++;
    }
    if (data[one] != 1 || !MessageDigest.isEqual(Arrays.copyOf(data, size), digest.hash(label))) {
      throw RsaErrors.oaepDecoding();
    }
    return Arrays.copyOfRange(data, one + 1, data.length);
  }
}

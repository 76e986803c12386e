package loopscope.engine.node.crypto.derivation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.digest.Hmac;
import org.bouncycastle.util.Pack;

/** Keys made of passwords and of other keys. */
public final class KeyDerivation {
  private KeyDerivation() {}

  /** PBKDF2, RFC 8018. */
  public static byte[] pbkdf2(DigestAlgorithm digest, byte[] password, byte[] salt, int iterations,
      int length) {
    var hmac = new Hmac(digest, password);
    var blocks = ByteBuffer.allocate(-Math.floorDiv(-length, hmac.length()) * hmac.length());
    for (var number = 1; blocks.hasRemaining(); number++) {
      hmac.update(salt);
      var step = hmac.of(Pack.intToBigEndian(number));
      var block = step.clone();
      for (var i = 1; i < iterations; i++) {
        step = hmac.of(step);
        for (var j = 0; j < block.length; j++) {
          block[j] ^= step[j];
        }
      }
      blocks.put(block);
    }
    return Arrays.copyOf(blocks.array(), length);
  }

  /** HKDF, RFC 5869. */
  static byte[] hkdf(DigestAlgorithm digest, byte[] key, byte[] salt, byte[] info, int length) {
    var hmac = new Hmac(digest, new Hmac(digest, salt).of(key));
    var blocks = ByteBuffer.allocate(-Math.floorDiv(-length, hmac.length()) * hmac.length());
    var previous = new byte[0];
    for (var number = 1; blocks.hasRemaining(); number++) {
      hmac.update(previous);
      hmac.update(info);
      previous = hmac.of(new byte[]{(byte) number});
      blocks.put(previous);
    }
    return Arrays.copyOf(blocks.array(), length);
  }

  /** OpenSSL's old way from a password to a key and what follows it: {@code EVP_BytesToKey} with one round of MD5. */
  public static byte[] bytesToKey(byte[] password, byte[] salt, int length) {
    var md5 = DigestAlgorithm.MD5.start();
    var blocks = ByteBuffer.allocate(-Math.floorDiv(-length, md5.getDigestLength()) * md5.getDigestLength());
    var previous = new byte[0];
    while (blocks.hasRemaining()) {
      md5.update(previous);
      md5.update(password);
      previous = md5.digest(salt);
      blocks.put(previous);
    }
    return Arrays.copyOf(blocks.array(), length);
  }
}

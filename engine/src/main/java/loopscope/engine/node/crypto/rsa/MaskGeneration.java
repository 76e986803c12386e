package loopscope.engine.node.crypto.rsa;

import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import org.bouncycastle.util.Pack;

/** MGF1 of RFC 8017: bytes that hide other bytes. */
public final class MaskGeneration {
  private MaskGeneration() {}

  /** Hides {@code data}, or shows it again, by what follows from {@code seed}. */
  public static byte[] mask(DigestAlgorithm digest, byte[] seed, byte[] data) {
    var masked = data.clone();
    var hash = digest.start();
    for (var counter = 0; counter * hash.getDigestLength() < data.length; counter++) {
      hash.update(seed);
      var block = hash.digest(Pack.intToBigEndian(counter));
      var start = counter * block.length;
      for (var i = 0; i < block.length && start + i < data.length; i++) {
        masked[start + i] ^= block[i];
      }
    }
    return masked;
  }

}

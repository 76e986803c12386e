package loopscope.engine.node.crypto.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.jspecify.annotations.Nullable;

/** The two numbers of a DSA or ECDSA signature: in DER, or plainly one after the other as IEEE P1363 has them. */
record DsaSignature(BigInteger r, BigInteger s) {

  byte[] encode(BigInteger order, boolean isPlain) {
    try {
      return (isPlain ? PlainDSAEncoding.INSTANCE : StandardDSAEncoding.INSTANCE).encode(order, r, s);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers, or null when the bytes are none. */
  static @Nullable DsaSignature decode(byte[] bytes, BigInteger order, boolean isPlain) {
    try {
      var numbers = (isPlain ? PlainDSAEncoding.INSTANCE : StandardDSAEncoding.INSTANCE).decode(order, bytes);
      return new DsaSignature(numbers[0], numbers[1]);
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }
}

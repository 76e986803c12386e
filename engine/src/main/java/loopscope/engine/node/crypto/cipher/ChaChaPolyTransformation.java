package loopscope.engine.node.crypto.cipher;

import java.security.MessageDigest;
import java.util.Arrays;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.engines.ChaCha7539Engine;
import org.bouncycastle.crypto.macs.Poly1305;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.util.Pack;

/** ChaCha20 and Poly1305 together, RFC 8439, which decrypt as they go. */
final class ChaChaPolyTransformation implements Transformation.Authenticated {
  private static final int BLOCK = 64;
  private static final int TAG = 16;
  private static final int NONCE = 12;
  private static final int MAC_KEY = 32;

  private final boolean encrypts;
  private final ChaCha7539Engine cipher = new ChaCha7539Engine();
  private final Poly1305 mac = new Poly1305();
  private long protectedLength;
  private long length;
  private byte[] tag = new byte[0];

  ChaChaPolyTransformation(byte[] key, byte[] iv, boolean encrypts) {
    this.encrypts = encrypts;
    var nonce = new byte[NONCE];
    System.arraycopy(iv, 0, nonce, NONCE - iv.length, iv.length);
    cipher.init(true, new ParametersWithIV(new KeyParameter(key), nonce));
    var first = new byte[BLOCK];
    cipher.processBytes(first, 0, BLOCK, first, 0);
    mac.init(new KeyParameter(Arrays.copyOf(first, MAC_KEY)));
  }

  @Override
  public void authenticate(byte[] data) {
    mac.update(data, 0, data.length);
    protectedLength += data.length;
  }

  /** Fills up to a whole block of the code with zeros. */
  private void pad(long written) {
    var rest = (int) (written % TAG);
    if (rest != 0) {
      mac.update(new byte[TAG], 0, TAG - rest);
    }
  }

  @Override
  public byte[] update(byte[] data) {
    if (length == 0) {
      pad(protectedLength);
    }
    var result = new byte[data.length];
    cipher.processBytes(data, 0, data.length, result, 0);
    mac.update(encrypts ? result : data, 0, data.length);
    length += data.length;
    return result;
  }

  @Override
  public byte[] finish() throws CryptoException {
    if (length == 0) {
      pad(protectedLength);
    }
    pad(length);
    mac.update(Pack.longToLittleEndian(new long[]{protectedLength, length}), 0, TAG);
    var expected = tag;
    tag = new byte[TAG];
    mac.doFinal(tag, 0);
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

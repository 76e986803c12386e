package loopscope.engine.node.crypto.cipher;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.Wrapper;

/** A key that is wrapped in one piece: RFC 3394 and RFC 5649. */
record WrapTransformation(Wrapper cipher, boolean encrypts) implements Transformation {

  @Override
  public byte[] update(byte[] data) {
    try {
      return encrypts ? cipher.wrap(data, 0, data.length) : cipher.unwrap(data, 0, data.length);
    } catch (InvalidCipherTextException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public byte[] finish() {
    return new byte[0];
  }
}

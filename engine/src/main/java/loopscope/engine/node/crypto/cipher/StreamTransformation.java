package loopscope.engine.node.crypto.cipher;

import org.bouncycastle.crypto.StreamCipher;

/** As many bytes out as in: CTR, CFB, OFB and ChaCha20. */
record StreamTransformation(StreamCipher cipher) implements Transformation {

  @Override
  public byte[] update(byte[] data) {
    var result = new byte[data.length];
    cipher.processBytes(data, 0, data.length, result, 0);
    return result;
  }

  @Override
  public byte[] finish() {
    return new byte[0];
  }
}

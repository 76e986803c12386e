package loopscope.engine.node.crypto.cipher;

import java.util.Arrays;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;
import org.bouncycastle.crypto.BlockCipher;

/** Whole blocks, with PKCS #7 padding unless that is turned off: ECB and CBC. */
final class BlockTransformation implements Transformation {
  private final BlockCipher cipher;
  private final boolean encrypts;
  private final int size;
  private byte[] waiting = new byte[0];
  private boolean padded = true;

  BlockTransformation(BlockCipher cipher, boolean encrypts) {
    this.cipher = cipher;
    this.encrypts = encrypts;
    this.size = cipher.getBlockSize();
  }

  void setPadded(boolean padded) {
    this.padded = padded;
  }

  @Override
  public byte[] update(byte[] data) {
    var all = org.bouncycastle.util.Arrays.concatenate(waiting, data);
    var whole = all.length - all.length % size;
    if (!encrypts && padded && whole == all.length && whole > 0) {
      // The last block of all tells how much of it is padding.
      whole -= size;
    }
    waiting = Arrays.copyOfRange(all, whole, all.length);
    return process(all, whole);
  }

  private byte[] process(byte[] data, int length) {
    var result = new byte[length];
    for (var i = 0; i < length; i += size) {
      cipher.processBlock(data, i, result, i);
    }
    return result;
  }

  @Override
  public byte[] finish() throws CryptoException {
    if (!padded) {
      if (waiting.length != 0) {
        throw wrongLength();
      }
      return waiting;
    }
    return encrypts ? process(pad(), size) : unpad();
  }

  private byte[] pad() {
    var block = Arrays.copyOf(waiting, size);
    Arrays.fill(block, waiting.length, size, (byte) (size - waiting.length));
    return block;
  }

  private byte[] unpad() throws CryptoException {
    if (waiting.length != size) {
      throw wrongLength();
    }
    var block = process(waiting, size);
    var padding = block[size - 1] & 0xff;
    if (padding == 0 || padding > size) {
      throw badDecrypt();
    }
    for (var i = size - padding; i < size; i++) {
      if (block[i] != padding) {
        throw badDecrypt();
      }
    }
    return Arrays.copyOf(block, size - padding);
  }

  private static CryptoException wrongLength() {
    return new OpenSslError(OpenSslLibrary.PROVIDER, 107, "wrong final block length").thrown();
  }

  private static CryptoException badDecrypt() {
    return new OpenSslError(OpenSslLibrary.PROVIDER, 100, "bad decrypt").thrown();
  }
}

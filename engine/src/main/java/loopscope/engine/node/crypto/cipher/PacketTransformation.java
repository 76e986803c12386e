package loopscope.engine.node.crypto.cipher;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.AEADBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** CCM, which takes its message in one piece and gives it back at once, and OCB, whose pieces come out at the end. */
final class PacketTransformation implements Transformation.Authenticated {
  private final AEADBlockCipher cipher;
  private final boolean encrypts;
  private final boolean atOnce;
  private final int tagLength;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private byte[] tag = new byte[0];
  private boolean failed;
  private boolean done;

  /** {@code atOnce} if the only update ends the message. */
  PacketTransformation(AEADBlockCipher cipher, boolean encrypts, boolean atOnce, byte[] key, byte[] iv,
      int tagLength) {
    this.cipher = cipher;
    this.encrypts = encrypts;
    this.atOnce = atOnce;
    this.tagLength = tagLength;
    cipher.init(encrypts, new AEADParameters(new KeyParameter(key), tagLength * Byte.SIZE, iv));
  }

  @Override
  public void authenticate(byte[] data) {
    cipher.processAADBytes(data, 0, data.length);
  }

  @Override
  public byte[] update(byte[] data) {
    message.writeBytes(data);
    return atOnce ? process() : new byte[0];
  }

  private byte[] process() {
    done = true;
    if (!encrypts) {
      message.writeBytes(Arrays.copyOf(tag, tagLength));
    }
    var input = message.toByteArray();
    var output = new byte[cipher.getOutputSize(input.length)];
    try {
      var count = cipher.processBytes(input, 0, input.length, output, 0);
      count += cipher.doFinal(output, count);
      if (!encrypts) {
        return Arrays.copyOf(output, count);
      }
      tag = Arrays.copyOfRange(output, count - tagLength, count);
      return Arrays.copyOf(output, count - tagLength);
    } catch (InvalidCipherTextException e) {
      failed = true;
      return new byte[0];
    }
  }

  @Override
  public byte[] finish() throws CryptoException {
    var rest = done ? new byte[0] : process();
    if (failed) {
      throw Transformation.notAuthentic();
    }
    return rest;
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

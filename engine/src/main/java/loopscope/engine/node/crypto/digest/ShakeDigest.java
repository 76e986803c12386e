package loopscope.engine.node.crypto.digest;

import java.security.MessageDigest;
import org.bouncycastle.crypto.digests.SHAKEDigest;

/** SHAKE, which gives as many bytes as it is asked for. */
final class ShakeDigest extends MessageDigest implements Cloneable {
  private final SHAKEDigest state;
  private final int usualLength;
  private int length;

  /** Gives {@code length} bytes until told otherwise. */
  ShakeDigest(int bits, int length) {
    this(new SHAKEDigest(bits), length);
  }

  private ShakeDigest(SHAKEDigest state, int usualLength) {
    super("SHAKE");
    this.state = state;
    this.usualLength = usualLength;
    this.length = usualLength;
  }

  void setLength(int length) {
    this.length = length;
  }

  @Override
  protected int engineGetDigestLength() {
    return length;
  }

  @Override
  protected void engineUpdate(byte input) {
    state.update(input);
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int count) {
    state.update(input, offset, count);
  }

  @Override
  protected byte[] engineDigest() {
    var hash = new byte[length];
    state.doFinal(hash, 0, length);
    return hash;
  }

  @Override
  protected void engineReset() {
    state.reset();
  }

  /** The state once more, for a hash of the usual length. */
  @Override
  public ShakeDigest clone() {
    return new ShakeDigest(new SHAKEDigest(state), usualLength);
  }
}

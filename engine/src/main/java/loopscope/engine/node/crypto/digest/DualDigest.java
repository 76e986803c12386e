package loopscope.engine.node.crypto.digest;

import java.security.MessageDigest;
import org.bouncycastle.util.Arrays;

/** MD5 and SHA-1 side by side, as old TLS signed. */
final class DualDigest extends MessageDigest implements Cloneable {
  private final MessageDigest first;
  private final MessageDigest second;

  DualDigest() {
    this(DigestAlgorithm.MD5.start(), DigestAlgorithm.SHA1.start());
  }

  private DualDigest(MessageDigest first, MessageDigest second) {
    super("MD5-SHA1");
    this.first = first;
    this.second = second;
  }

  @Override
  protected int engineGetDigestLength() {
    return first.getDigestLength() + second.getDigestLength();
  }

  @Override
  protected void engineUpdate(byte input) {
    first.update(input);
    second.update(input);
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int count) {
    first.update(input, offset, count);
    second.update(input, offset, count);
  }

  @Override
  protected byte[] engineDigest() {
    return Arrays.concatenate(first.digest(), second.digest());
  }

  @Override
  protected void engineReset() {
    first.reset();
    second.reset();
  }

  @Override
  public DualDigest clone() {
    return new DualDigest(DigestAlgorithm.copy(first), DigestAlgorithm.copy(second));
  }
}

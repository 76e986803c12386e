package loopscope.engine.node.crypto.signature;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.trace.Octets;

/** What is to be signed or verified, hashed piece by piece; the first of it is kept for the recording. */
final class SignedData {
  private static final int KEPT = 256;

  private final DigestAlgorithm algorithm;
  private final MessageDigest state;
  private final ByteArrayOutputStream first = new ByteArrayOutputStream();
  private int size;

  SignedData(DigestAlgorithm algorithm) {
    this.algorithm = algorithm;
    state = algorithm.start();
  }

  void add(ByteBuffer bytes) {
    var kept = new byte[Math.clamp(KEPT - size, 0, bytes.remaining())];
    bytes.get(bytes.position(), kept);
    first.writeBytes(kept);
    size += bytes.remaining();
    state.update(bytes);
  }

  DigestAlgorithm algorithm() {
    return algorithm;
  }

  /** The hash of all of it, after which nothing can be added. */
  byte[] hash() {
    return state.digest();
  }

  /** As the recording tells of it. */
  Octets octets() {
    return new Octets(size, HexFormat.of().formatHex(first.toByteArray()));
  }
}

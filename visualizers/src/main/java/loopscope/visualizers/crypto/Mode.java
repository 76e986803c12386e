package loopscope.visualizers.crypto;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a cipher for one block is used for many (NIST SP 800-38A, and 800-38D for GCM). */
public enum Mode {
  ECB, CBC, CTR, GCM;

  private static final int GCM_IV = 12;

  /** The mode with Node's name. */
  public static Optional<Mode> named(String name) {
    return Arrays.stream(values()).filter(mode -> mode.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * How one block goes through.
   *
   * @param input what goes in
   * @param mixed what it is mixed with by exclusive or, before AES or after it; empty in ECB
   * @param before what goes into AES
   * @param after what comes out of AES
   * @param output what comes out
   */
  public record Link(byte[] input, byte[] mixed, byte[] before, byte[] after, byte[] output) {}

  /** Whether AES makes a stream of bytes that data is mixed with, and is never undone. */
  public boolean isStream() {
    return this == CTR || this == GCM;
  }

  /** Whether its first block can be told from the IV at hand. */
  public boolean takes(byte[] iv) {
    return switch (this) {
      case ECB -> true;
      case CBC, CTR -> iv.length == Aes.BLOCK;
      case GCM -> iv.length == GCM_IV;
    };
  }

  /** The links of the first blocks of data, so many at most; a last block that is not whole only with a stream. */
  public List<Link> links(Aes aes, byte[] iv, byte[] data, boolean encrypts, int most) {
    var links = new ArrayList<Link>();
    var previous = iv;
    for (var index = 0; index < most; index++) {
      var block = Arrays.copyOfRange(data, Math.min(data.length, index * Aes.BLOCK), Math.min(data.length,
          (index
              + 1) * Aes.BLOCK));
      if (block.length < (isStream() ? 1 : Aes.BLOCK)) {
        break;
      }
      var link = switch (this) {
        case ECB -> plain(aes, block, encrypts);
        case CBC -> encrypts ? chained(aes, block, previous) : unchained(aes, block, previous);
        case CTR -> streamed(aes, block, counter(iv, index));
        case GCM -> streamed(aes, block, counter(Hmac.joined(iv, new byte[]{0, 0, 0, 2}), index));
      };
      previous = encrypts ? link.output() : link.input();
      links.add(link);
    }
    return links;
  }

  private static byte[] through(Aes aes, byte[] block, boolean encrypts) {
    return (encrypts ? aes.encrypt(block) : aes.decrypt(block)).getLast().state();
  }

  private static Link plain(Aes aes, byte[] block, boolean encrypts) {
    var out = through(aes, block, encrypts);
    return new Link(block, new byte[0], block, out, out);
  }

  private static Link chained(Aes aes, byte[] block, byte[] previous) {
    var mixed = Aes.xor(block, previous);
    var out = through(aes, mixed, true);
    return new Link(block, previous, mixed, out, out);
  }

  private static Link unchained(Aes aes, byte[] block, byte[] previous) {
    var out = through(aes, block, false);
    return new Link(block, previous, block, out, Aes.xor(out, previous));
  }

  private static Link streamed(Aes aes, byte[] block, byte[] counter) {
    var stream = through(aes, counter, true);
    return new Link(block, stream, counter, stream, Aes.xor(block, stream));
  }

  private static byte[] counter(byte[] first, int index) {
    var sum = new BigInteger(1, first).add(BigInteger.valueOf(index)).toByteArray();
    var counter = new byte[Aes.BLOCK];
    for (var place = 0; place < Math.min(sum.length, Aes.BLOCK); place++) {
      counter[Aes.BLOCK - 1 - place] = sum[sum.length - 1 - place];
    }
    return counter;
  }
}

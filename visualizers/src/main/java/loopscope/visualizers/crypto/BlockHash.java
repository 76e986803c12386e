package loopscope.visualizers.crypto;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hashes that take a message in blocks of 64 bytes: MD5 (RFC 1321), SHA-1 and SHA-256 (FIPS 180-4). */
public enum BlockHash {
  MD5("MD5", new Md5()), SHA1("SHA-1", new Sha1()), SHA256("SHA-256", new Sha256());

  /** Bytes of a block. */
  public static final int BLOCK = 64;
  private static final int LENGTH = 8;

  private final String title;
  private final Rounds rounds;

  /** What makes a hash the one it is. */
  sealed interface Rounds permits Md5, Sha1, Sha256 {
    ByteOrder order();

    Words initial();

    Compression compress(Words state, int[] message);
  }

  BlockHash(String title, Rounds rounds) {
    this.title = title;
    this.rounds = rounds;
  }

  /** The hash that Node or the JDK knows by a name. */
  public static Optional<BlockHash> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace("rsa-", "")) {
      case "md5" -> Optional.of(MD5);
      case "sha1", "sha-1" -> Optional.of(SHA1);
      case "sha256", "sha-256" -> Optional.of(SHA256);
      default -> Optional.empty();
    };
  }

  /** The name it is known by. */
  public String title() {
    return title;
  }

  /** Bytes of a digest. */
  public int length() {
    return rounds.initial().count() * Integer.BYTES;
  }

  /** The state before the first block. */
  public Words initial() {
    return rounds.initial();
  }

  /** A message with what is put behind it: a 1 bit, zeros, and its length in bits, so that blocks come out even. */
  public byte[] padded(byte[] message) {
    return padded(message, 0);
  }

  /** The same for a message before which there were so many bytes. */
  public byte[] padded(byte[] message, long before) {
    var whole = (message.length + 1 + LENGTH + BLOCK - 1) / BLOCK * BLOCK;
    var padded = Arrays.copyOf(message, whole);
    padded[message.length] = (byte) 0x80;
    ByteBuffer.wrap(padded).order(rounds.order()).putLong(whole - LENGTH, (before + message.length) * 8);
    return padded;
  }

  /** How one block of 64 bytes goes into a state. */
  public Compression compress(Words state, byte[] block) {
    var message = new int[BLOCK / Integer.BYTES];
    ByteBuffer.wrap(block).order(rounds.order()).asIntBuffer().get(message);
    return rounds.compress(state, message);
  }

  /** How blocks, which come out even, go into a state one after the other. */
  public List<Compression> compressAll(Words state, byte[] blocks) {
    var all = new ArrayList<Compression>();
    var now = state;
    for (var start = 0; start < blocks.length; start += BLOCK) {
      all.add(compress(now, Arrays.copyOfRange(blocks, start, start + BLOCK)));
      now = all.getLast().after();
    }
    return all;
  }

  /** How a whole message is hashed. */
  public List<Compression> of(byte[] message) {
    return compressAll(initial(), padded(message));
  }

  public byte[] digest(byte[] message) {
    return bytes(of(message).getLast().after());
  }

  /** A state as the bytes of a digest. */
  public byte[] bytes(Words state) {
    var buffer = ByteBuffer.allocate(state.count() * Integer.BYTES).order(rounds.order());
    for (var index = 0; index < state.count(); index++) {
      buffer.putInt(state.get(index));
    }
    return buffer.array();
  }

  /** The bytes of a digest as the state they were. */
  public Words state(byte[] digest) {
    var words = new int[digest.length / Integer.BYTES];
    ByteBuffer.wrap(digest).order(rounds.order()).asIntBuffer().get(words);
    return Words.of(words);
  }
}

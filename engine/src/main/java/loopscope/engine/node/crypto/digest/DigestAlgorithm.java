package loopscope.engine.node.crypto.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jcajce.provider.digest.Blake2b;
import org.bouncycastle.jcajce.provider.digest.Blake2s;
import org.bouncycastle.jcajce.provider.digest.RIPEMD160;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.jspecify.annotations.Nullable;

/** The hash functions that OpenSSL has by default: the JDK's where it has them. */
public enum DigestAlgorithm {
  MD5("md5", 64, "1.2.840.113549.2.5", jdk("MD5")), SHA1("sha1", 64, "1.3.14.3.2.26", jdk("SHA-1")), SHA224(
      "sha224", 64, "2.16.840.1.101.3.4.2.4", jdk("SHA-224")), SHA256("sha256", 64, "2.16.840.1.101.3.4.2.1",
          jdk("SHA-256")), SHA384("sha384", 128, "2.16.840.1.101.3.4.2.2", jdk("SHA-384")), SHA512("sha512",
              128, "2.16.840.1.101.3.4.2.3", jdk("SHA-512")), SHA512_224("sha512-224", 128,
                  "2.16.840.1.101.3.4.2.5", jdk("SHA-512/224")), SHA512_256("sha512-256", 128,
                      "2.16.840.1.101.3.4.2.6", jdk("SHA-512/256")), SHA3_224("sha3-224", 144,
                          "2.16.840.1.101.3.4.2.7", jdk("SHA3-224")), SHA3_256("sha3-256", 136,
                              "2.16.840.1.101.3.4.2.8", jdk("SHA3-256")), SHA3_384("sha3-384", 104,
                                  "2.16.840.1.101.3.4.2.9", jdk("SHA3-384")), SHA3_512("sha3-512", 72,
                                      "2.16.840.1.101.3.4.2.10", jdk("SHA3-512")), SHAKE128("shake128", 168,
                                          "2.16.840.1.101.3.4.2.11", () -> new ShakeDigest(128,
                                              16)), SHAKE256("shake256", 136, "2.16.840.1.101.3.4.2.12",
                                                  () -> new ShakeDigest(256, 32)), RIPEMD160("ripemd160", 64,
                                                      "1.3.36.3.2.1", RIPEMD160.Digest::new), BLAKE2B512(
                                                          "blake2b512", 128, null,
                                                          Blake2b.Blake2b512::new), BLAKE2S256("blake2s256",
                                                              64, null, Blake2s.Blake2s256::new), SM3("sm3",
                                                                  64, "1.2.156.10197.1.401",
                                                                  SM3.Digest::new), MD5_SHA1("md5-sha1", 64,
                                                                      null, DualDigest::new);

  /** OpenSSL's name. */
  public final String title;
  /** Bytes that are hashed at a time, which an HMAC depends on. */
  final int blockSize;
  /** How signatures name it, if they can. */
  public final @Nullable ASN1ObjectIdentifier identifier;
  private final Supplier<MessageDigest> maker;

  DigestAlgorithm(String title, int blockSize, @Nullable String identifier, Supplier<MessageDigest> maker) {
    this.title = title;
    this.blockSize = blockSize;
    this.identifier = identifier == null ? null : new ASN1ObjectIdentifier(identifier);
    this.maker = maker;
  }

  private static Supplier<MessageDigest> jdk(String name) {
    return () -> {
      try {
        return MessageDigest.getInstance(name);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  public MessageDigest start() {
    return maker.get();
  }

  public byte[] hash(byte[] data) {
    return start().digest(data);
  }

  /** Length of the hash in bytes. */
  public int length() {
    return start().getDigestLength();
  }

  boolean isExtendable() {
    return this == SHAKE128 || this == SHAKE256;
  }

  /** The same state once more, to go on from twice. */
  static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The algorithm of one of OpenSSL's names, in any case, or nothing. */
  public static Optional<DigestAlgorithm> find(String name) {
    var plain = plain(name.toLowerCase(Locale.ROOT));
    for (var algorithm : values()) {
      if (algorithm.title.equals(plain)) {
        return Optional.of(algorithm);
      }
    }
    return Optional.empty();
  }

  /** Like {@link #find}. */
  public static DigestAlgorithm get(String name) throws CryptoException {
    return find(name).orElseThrow(() -> CryptoException.typeError("ERR_CRYPTO_INVALID_DIGEST",
        "Invalid digest: " + name));
  }

  /** The algorithm that a key or a signature names. */
  public static DigestAlgorithm get(AlgorithmIdentifier named) throws CryptoException {
    for (var algorithm : values()) {
      if (named.getAlgorithm().equals(algorithm.identifier)) {
        return algorithm;
      }
    }
    throw CryptoException.typeError("ERR_CRYPTO_INVALID_DIGEST", "Invalid digest: " + named.getAlgorithm());
  }

  /** A hash function's own name: OpenSSL knows it by that of a signature with it as well. */
  private static String plain(String name) {
    var bare = name.replaceFirst("^(rsa-|ssl3-|id-rsassa-pkcs1-v1_5-with-)", "").replaceFirst(
        "with(rsa|rsaencryption)$", "").replace("sha512/", "sha512-");
    return switch (bare) {
      case "ripemd", "rmd160", "ripemd-160" -> "ripemd160";
      case "sha1-2", "sha-1" -> "sha1";
      case "sha-224", "sha2-224" -> "sha224";
      case "sha-256", "sha2-256" -> "sha256";
      case "sha-384", "sha2-384" -> "sha384";
      case "sha-512", "sha2-512" -> "sha512";
      case "blake2b-512" -> "blake2b512";
      case "blake2s-256" -> "blake2s256";
      case "shake-128" -> "shake128";
      case "shake-256" -> "shake256";
      default -> bare;
    };
  }
}

package loopscope.engine.node.crypto.cipher;

import java.util.Arrays;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.jspecify.annotations.Nullable;

/** One {@code Cipher} or {@code Decipher}: what may be done with it when, as Node has it. */
public final class CipherSession {
  private static final int NO_LENGTH = -1;
  private static final int FULL_TAG = 16;
  private static final int CCM_LONG_IV = 12;
  private static final int CHACHA_IV = 12;

  private final CipherAlgorithm algorithm;
  private final boolean encrypts;
  private final int ivLength;
  private int tagLength;
  private byte @Nullable [] tag;
  private boolean updated;
  private @Nullable Transformation transformation;

  /** {@code tagLength} is -1 when the program says nothing of it. */
  public CipherSession(CipherAlgorithm algorithm, byte[] key, byte @Nullable [] iv, int tagLength,
      boolean encrypts)
      throws CryptoException {
    this.algorithm = algorithm;
    this.encrypts = encrypts;
    this.tagLength = tagLength;
    checkIv(iv);
    if (key.length != algorithm.keyLength()) {
      throw CryptoException.rangeError("ERR_CRYPTO_INVALID_KEYLEN", "Invalid key length");
    }
    this.ivLength = iv == null ? 0 : iv.length;
    this.transformation = new Transformations(algorithm, key, iv == null ? new byte[0] : iv, encrypts)
        .make(this.tagLength);
  }

  /** The algorithm with its mode, as in {@code aes-256-cbc}. */
  String title() {
    return algorithm.title().replaceFirst("^id-aes(\\d+)-", "aes-$1-");
  }

  private void checkIv(byte @Nullable [] iv) throws CryptoException {
    var expected = algorithm.ivLength();
    var fits = iv == null ? expected == 0 : algorithm.isAuthenticated() || iv.length == expected;
    if (!fits || iv != null && algorithm.isChaChaPoly() && iv.length > CHACHA_IV) {
      throw invalidIv();
    }
    if (iv != null && algorithm.isAuthenticated()) {
      checkAuthenticated(iv);
    }
  }

  private static CryptoException invalidIv() {
    return CryptoException.typeError("ERR_CRYPTO_INVALID_IV", "Invalid initialization vector");
  }

  private void checkAuthenticated(byte[] iv) throws CryptoException {
    var most = switch (algorithm.mode()) {
      case "ccm" -> 13;
      case "ocb" -> 15;
      default -> Integer.MAX_VALUE;
    };
    if (iv.length < (algorithm.mode().equals("ccm") ? 7 : 1) || iv.length > most) {
      throw invalidIv();
    }
    if (tagLength == NO_LENGTH && algorithm.isChaChaPoly()) {
      tagLength = FULL_TAG;
    }
    if (tagLength == NO_LENGTH && !algorithm.mode().equals("gcm")) {
      throw CryptoException.typeError("ERR_CRYPTO_INVALID_AUTH_TAG", "authTagLength required for " + title());
    }
    if (tagLength != NO_LENGTH && !isTagLength(tagLength)) {
      throw invalidTag(tagLength);
    }
  }

  private boolean isTagLength(int length) {
    return switch (algorithm.mode()) {
      case "gcm" -> length == 4 || length == 8 || length >= 12 && length <= FULL_TAG;
      case "ccm" -> length >= 4 && length <= FULL_TAG && length % 2 == 0;
      default -> length >= 0 && length <= FULL_TAG;
    };
  }

  private static CryptoException invalidTag(int length) {
    return CryptoException.typeError("ERR_CRYPTO_INVALID_AUTH_TAG", "Invalid authentication tag length: "
        + length);
  }

  public byte[] update(byte[] data) throws CryptoException {
    var cipher = transformation;
    if (cipher == null || isCcm() && updated) {
      throw CryptoException.plain("Trying to add data in unsupported state");
    }
    checkMessageLength(data.length);
    passTag();
    updated = true;
    try {
      return cipher.update(data);
    } catch (IllegalArgumentException | IllegalStateException wrapped) {
      throw CryptoException.plain("Trying to add data in unsupported state");
    }
  }

  private boolean isCcm() {
    return algorithm.mode().equals("ccm");
  }

  /** CCM counts the message in the bytes that its IV leaves. */
  private void checkMessageLength(int length) throws CryptoException {
    var most = ivLength == CCM_LONG_IV ? (1 << 24) - 1
        : ivLength > CCM_LONG_IV ? (1 << 16) - 1 : Integer.MAX_VALUE;
    if (isCcm() && length > most) {
      throw CryptoException.rangeError("ERR_CRYPTO_INVALID_MESSAGELEN", "Invalid message length");
    }
  }

  private void passTag() {
    if (!encrypts && tag != null && transformation instanceof Transformation.Authenticated authenticated) {
      authenticated.expect(tag);
    }
  }

  public byte[] finish() throws CryptoException {
    var cipher = transformation;
    if (cipher == null) {
      throw CryptoException.error("ERR_CRYPTO_INVALID_STATE", "Invalid state");
    }
    passTag();
    transformation = null;
    if (isCcm() && !updated) {
      throw Transformation.notAuthentic();
    }
    var rest = cipher.finish();
    if (encrypts && cipher instanceof Transformation.Authenticated authenticated) {
      tag = Arrays.copyOf(authenticated.tag(), tagLength == NO_LENGTH ? FULL_TAG : tagLength);
    }
    return rest;
  }

  /** Turns padding on or off; false when it is too late. */
  boolean setPadded(boolean padded) {
    if (transformation instanceof BlockTransformation blocks) {
      blocks.setPadded(padded);
    }
    return transformation != null;
  }

  /** Adds what is protected and not encrypted; false when there is no such thing, or it is too late. */
  boolean authenticate(byte[] data, int messageLength) throws CryptoException {
    if (!(transformation instanceof Transformation.Authenticated authenticated)) {
      return false;
    }
    if (isCcm()) {
      if (messageLength < 0) {
        throw CryptoException.typeError("ERR_MISSING_ARGS",
            "options.plaintextLength required for CCM mode with AAD");
      }
      checkMessageLength(messageLength);
    }
    authenticated.authenticate(data);
    return true;
  }

  /** The tag of a finished encryption, or null. */
  byte @Nullable [] tag() {
    return encrypts && transformation == null ? tag : null;
  }

  /** Sets the tag that the message has to have; false when there is no such thing, or it is too late. */
  boolean expect(byte[] expected) throws CryptoException {
    if (encrypts || tag != null || !(transformation instanceof Transformation.Authenticated)) {
      return false;
    }
    if (!isTagLength(expected.length) || tagLength != NO_LENGTH && tagLength != expected.length) {
      throw invalidTag(expected.length);
    }
    tag = expected;
    return true;
  }
}

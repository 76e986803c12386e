package loopscope.engine.node.crypto.rsa;

import java.security.SecureRandom;
import loopscope.engine.node.crypto.key.AsymmetricKey;
import loopscope.engine.node.crypto.key.KeyErrors;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import org.bouncycastle.crypto.params.RSAKeyParameters;

/** RSA encryption of short messages, with either key. */
record RsaEncryption(RSAKeyParameters key, int padding, OaepPadding oaep) {

  static RsaEncryption of(AsymmetricKey key, int padding, OaepPadding oaep) throws CryptoException {
    return switch (key.type()) {
      case RSA -> new RsaEncryption((RSAKeyParameters) key.parameter(), padding, oaep);
      case RSA_PSS -> throw OpenSslError.provider(178, "operation not supported for this keytype").thrown();
      default -> throw KeyErrors.notForThisType();
    };
  }

  private int length() {
    return RsaPrimitive.length(key);
  }

  byte[] publicEncrypt(byte[] data, SecureRandom random) throws CryptoException {
    return RsaPrimitive.apply(key, switch (padding) {
      case RsaPadding.PKCS1 -> {
        checkRoom(data, RsaErrors.dataTooLarge());
        yield Pkcs1Padding.forPublic(data, length(), random);
      }
      case RsaPadding.OAEP -> oaep.encode(data, length(), random);
      case RsaPadding.NONE -> whole(data);
      default -> throw RsaErrors.unsupportedPadding();
    });
  }

  byte[] privateEncrypt(byte[] data) throws CryptoException {
    return RsaPrimitive.apply(key, switch (padding) {
      case RsaPadding.PKCS1 -> {
        checkRoom(data, RsaErrors.tooLargeToSign());
        yield Pkcs1Padding.forPrivate(data, length());
      }
      case RsaPadding.NONE -> whole(data);
      default -> throw RsaErrors.unsupportedPadding();
    });
  }

  byte[] privateDecrypt(byte[] data) throws CryptoException {
    if (padding == RsaPadding.PKCS1) {
      throw CryptoException.typeError("ERR_INVALID_ARG_VALUE",
          "RSA_PKCS1_PADDING is no longer supported for private decryption, "
              + "this can be reverted with --security-revert=CVE-2023-46809");
    }
    if (data.length > length()) {
      throw RsaErrors.longerThanModulus();
    }
    var block = RsaPrimitive.apply(key, data);
    return switch (padding) {
      case RsaPadding.OAEP -> oaep.decode(block);
      case RsaPadding.NONE -> block;
      default -> throw RsaErrors.unsupportedPadding();
    };
  }

  byte[] publicDecrypt(byte[] data) throws CryptoException {
    if (data.length > length()) {
      throw RsaErrors.longerThanModulus();
    }
    return switch (padding) {
      case RsaPadding.PKCS1 -> Pkcs1Padding.ofPrivate(RsaPrimitive.apply(key, data));
      case RsaPadding.NONE -> RsaPrimitive.apply(key, data);
      default -> throw RsaErrors.unsupportedPadding();
    };
  }

  private void checkRoom(byte[] data, CryptoException failure) throws CryptoException {
    if (data.length > length() - Pkcs1Padding.OVERHEAD) {
      throw failure;
    }
  }

  /** Data that is as long as the modulus, since nothing is added. */
  private byte[] whole(byte[] data) throws CryptoException {
    if (data.length > length()) {
      throw RsaErrors.dataTooLarge();
    }
    if (data.length < length()) {
      throw RsaErrors.dataTooSmall();
    }
    return data;
  }
}

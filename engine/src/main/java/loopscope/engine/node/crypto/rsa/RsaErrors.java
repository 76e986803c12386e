package loopscope.engine.node.crypto.rsa;

import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;

/** How OpenSSL refuses data for RSA. */
public final class RsaErrors {
  private static final OpenSslError RSA_LIB = new OpenSslError(OpenSslLibrary.PROVIDER, 0x80004, "RSA lib");

  private RsaErrors() {}

  static CryptoException dataTooLarge(OpenSslError... beside) {
    return new OpenSslError(OpenSslLibrary.RSA, 110, "data too large for key size").thrown(beside);
  }

  static CryptoException dataTooSmall() {
    return new OpenSslError(OpenSslLibrary.RSA, 122, "data too small for key size").thrown();
  }

  public static CryptoException digestTooBig() {
    return new OpenSslError(OpenSslLibrary.RSA, 112, "digest too big for rsa key").thrown(RSA_LIB);
  }

  /** What the private key signs or encrypts. */
  public static CryptoException tooLargeToSign() {
    return dataTooLarge(RSA_LIB);
  }

  static CryptoException oaepDecoding() {
    return new OpenSslError(OpenSslLibrary.RSA, 121, "oaep decoding error").thrown();
  }

  static CryptoException paddingCheckFailed() {
    return new OpenSslError(OpenSslLibrary.RSA, 138, "invalid padding").thrown(RSA_LIB, new OpenSslError(
        OpenSslLibrary.RSA, 114, "padding check failed"));
  }

  static CryptoException longerThanModulus() {
    return new OpenSslError(OpenSslLibrary.RSA, 108, "data greater than mod len").thrown(OpenSslError
        .provider(162,
            "failed to decrypt"));
  }

  public static CryptoException unsupportedPadding() {
    return OpenSslError.provider(165, "illegal or unsupported padding mode").thrown();
  }
}

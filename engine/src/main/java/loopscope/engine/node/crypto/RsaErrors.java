package loopscope.engine.node.crypto;

/** How OpenSSL refuses data for RSA. */
final class RsaErrors {
  private static final OpenSslError RSA_LIB = new OpenSslError(OpenSslLibrary.PROVIDER, 0x80004, "RSA lib");

  private RsaErrors() {}

  static CryptoException dataTooLarge(OpenSslError... beside) {
    return new OpenSslError(OpenSslLibrary.RSA, 110, "data too large for key size").thrown(beside);
  }

  static CryptoException dataTooSmall() {
    return new OpenSslError(OpenSslLibrary.RSA, 122, "data too small for key size").thrown();
  }

  static CryptoException digestTooBig() {
    return new OpenSslError(OpenSslLibrary.RSA, 112, "digest too big for rsa key").thrown(RSA_LIB);
  }

  /** What the private key signs or encrypts. */
  static CryptoException tooLargeToSign() {
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
    return new OpenSslError(OpenSslLibrary.RSA, 108, "data greater than mod len").thrown(provider(162,
        "failed to decrypt"));
  }

  static CryptoException unsupportedPadding() {
    return provider(165, "illegal or unsupported padding mode").thrown();
  }

  static OpenSslError provider(int reason, String text) {
    return new OpenSslError(OpenSslLibrary.PROVIDER, reason, text);
  }
}

package loopscope.engine.node.crypto.key;

import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;

/** How OpenSSL refuses what should be a key. */
public final class KeyErrors {
  private static final OpenSslError UNSUPPORTED = new OpenSslError(OpenSslLibrary.DECODER, 0x8010C,
      "unsupported");
  private static final OpenSslError INTERRUPTED = new OpenSslError(OpenSslLibrary.CRYPTO, 0x80109,
      "interrupted or cancelled");

  private KeyErrors() {}

  /** No key that it knows. */
  static CryptoException unsupported() {
    return UNSUPPORTED.thrown();
  }

  /** Not the structure that was announced. */
  static CryptoException malformed() {
    return new OpenSslError(OpenSslLibrary.ASN1, 168, "wrong tag").thrown(new OpenSslError(
        OpenSslLibrary.ASN1, 0x8010A, "nested asn1 error"));
  }

  /** An encrypted PEM block without a password. */
  static CryptoException noPassword() {
    return INTERRUPTED.thrown(new OpenSslError(OpenSslLibrary.PEM, 0x80068, "bad password read"),
        INTERRUPTED);
  }

  static CryptoException missingPassphrase() {
    return CryptoException.typeError("ERR_MISSING_PASSPHRASE", "Passphrase required for encrypted key");
  }

  static CryptoException invalidJwk(String kind) {
    return CryptoException.typeError("ERR_CRYPTO_INVALID_JWK", "Invalid JWK " + kind + " key");
  }

  /** What another kind of key could do. */
  public static CryptoException notForThisType() {
    return new OpenSslError(OpenSslLibrary.EVP, 150, "operation not supported for this keytype").thrown();
  }
}

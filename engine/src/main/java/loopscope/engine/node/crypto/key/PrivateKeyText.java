package loopscope.engine.node.crypto.key;

import loopscope.engine.node.crypto.operation.CryptoException;

/** Private keys as PEM text, in any of the forms that OpenSSL writes. Any thread. */
public final class PrivateKeyText {
  private PrivateKeyText() {}

  /**
   * The first private key of a text as DER of PKCS #8.
   *
   * @param password tried when the key is encrypted
   * @throws CryptoException as OpenSSL reports that there is no such key, or that the password is wrong
   */
  public static byte[] toPkcs8(byte[] text, byte[] password) throws CryptoException {
    return KeyEncoder.pkcs8(new KeyReader(text, null, password).privateFromPem());
  }
}

package loopscope.engine.node.crypto.key;

import java.io.ByteArrayOutputStream;
import loopscope.engine.node.crypto.cipher.CipherAlgorithm;
import loopscope.engine.node.crypto.cipher.CipherSession;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;

/** Encrypts keys for those who know a password. */
final class PasswordCipher {
  private static final int NO_TAG = -1;

  private PasswordCipher() {}

  static CipherAlgorithm get(String name) throws CryptoException {
    var cipher = CipherAlgorithm.find(name);
    if (cipher == null) {
      throw CryptoException.error("ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher");
    }
    return cipher;
  }

  static byte[] encrypt(CipherAlgorithm cipher, byte[] key, byte[] iv, byte[] data) throws CryptoException {
    return run(new CipherSession(cipher, key, iv, NO_TAG, true), data);
  }

  /** {@code failure} stands beside OpenSSL's own error when the password is wrong. */
  static byte[] decrypt(CipherAlgorithm cipher, byte[] key, byte[] iv, byte[] data, OpenSslError failure)
      throws CryptoException {
    try {
      return run(new CipherSession(cipher, key, iv, NO_TAG, false), data);
    } catch (CryptoException e) {
      throw new OpenSslError(OpenSslLibrary.PROVIDER, 100, "bad decrypt").thrown(failure);
    }
  }

  private static byte[] run(CipherSession session, byte[] data) throws CryptoException {
    var result = new ByteArrayOutputStream();
    result.writeBytes(session.update(data));
    result.writeBytes(session.finish());
    return result.toByteArray();
  }
}

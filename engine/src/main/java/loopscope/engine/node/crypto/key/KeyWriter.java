package loopscope.engine.node.crypto.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import loopscope.engine.node.crypto.cipher.CipherAlgorithm;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.jspecify.annotations.Nullable;

/** Keys as programs ask for them: PEM or DER of a named format, private ones also encrypted with a password. */
record KeyWriter(AsymmetricKey key, String type, @Nullable CipherAlgorithm cipher, byte[] password) {

  byte[] der(SecureRandom random) throws CryptoException {
    return type.equals("pkcs8") ? pkcs8(random) : pem().content();
  }

  byte[] pem(SecureRandom random) throws CryptoException {
    return text(random).getBytes(StandardCharsets.US_ASCII);
  }

  private String text(SecureRandom random) throws CryptoException {
    if (cipher == null) {
      return pem().text();
    }
    return type.equals("pkcs8") ? new Pem("ENCRYPTED PRIVATE KEY", pkcs8(random)).text()
        : PemEncryption.encrypt(pem(), cipher, password, random).text();
  }

  private byte[] pkcs8(SecureRandom random) throws CryptoException {
    var plain = KeyEncoder.pkcs8(key);
    return cipher == null ? plain : EncryptedKey.encrypt(plain, cipher, password, random);
  }

  private Pem pem() {
    return switch (type) {
      case "spki" -> new Pem("PUBLIC KEY", KeyEncoder.spki(key));
      case "pkcs8" -> new Pem("PRIVATE KEY", KeyEncoder.pkcs8(key));
      case "sec1" -> new Pem("EC PRIVATE KEY", KeyEncoder.sec1(key));
      default -> new Pem(key.parameter().isPrivate() ? "RSA PRIVATE KEY" : "RSA PUBLIC KEY", KeyEncoder
          .pkcs1(key));
    };
  }
}

package loopscope.engine.node.crypto.key;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import loopscope.engine.node.crypto.cipher.CipherAlgorithm;
import loopscope.engine.node.crypto.derivation.KeyDerivation;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;

/** PEM's own encryption of RFC 1421, which its header lines describe: that of the keys which are not PKCS #8. */
final class PemEncryption {
  private static final String INFO = "DEK-Info:";
  private static final int SALT_LENGTH = 8;

  private PemEncryption() {}

  static boolean isEncrypted(Pem pem) {
    return pem.headers().stream().anyMatch(line -> line.startsWith(INFO));
  }

  static Pem encrypt(Pem pem, CipherAlgorithm cipher, byte[] password, SecureRandom random)
      throws CryptoException {
    var iv = new byte[cipher.ivLength()];
    random.nextBytes(iv);
    var encrypted = PasswordCipher.encrypt(cipher, key(cipher, password, iv), iv, pem.content());
    var info = INFO + " " + cipher.title().toUpperCase(Locale.ROOT) + "," + HexFormat.of().withUpperCase()
        .formatHex(iv);
    return new Pem(pem.label(), List.of("Proc-Type: 4,ENCRYPTED", info), encrypted);
  }

  static byte[] decrypt(Pem pem, byte[] password) throws CryptoException {
    var info = pem.headers().stream().filter(line -> line.startsWith(INFO)).findFirst().orElseThrow();
    var fields = info.substring(INFO.length()).strip().split(",");
    var cipher = PasswordCipher.get(fields[0]);
    var iv = HexFormat.of().parseHex(fields[1].strip());
    return PasswordCipher.decrypt(cipher, key(cipher, password, iv), iv, pem.content(), new OpenSslError(
        OpenSslLibrary.PEM, 101, "bad decrypt"));
  }

  private static byte[] key(CipherAlgorithm cipher, byte[] password, byte[] iv) {
    return KeyDerivation.bytesToKey(password, Arrays.copyOf(iv, SALT_LENGTH), cipher.keyLength());
  }
}

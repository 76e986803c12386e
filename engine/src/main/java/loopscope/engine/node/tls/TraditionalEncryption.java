package loopscope.engine.node.tls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.io.pem.PemHeader;
import org.bouncycastle.util.io.pem.PemObject;

/** PEM whose headers say how its content is encrypted. */
final class TraditionalEncryption {
  private static final int SALT = 8;

  private TraditionalEncryption() {}

  private record Algorithm(String name, String transformation, int keyLength) {}

  static boolean isUsed(PemObject block) {
    return info(block).isPresent();
  }

  private static Optional<String> info(PemObject block) {
    return headers(block).filter(header -> header.getName().equals("DEK-Info")).map(PemHeader::getValue)
        .findFirst();
  }

  private static Stream<PemHeader> headers(PemObject block) {
    return block.getHeaders().stream().map(PemHeader.class::cast);
  }

  static byte[] decrypt(PemObject block, String passphrase) throws TlsException {
    var info = info(block).orElseThrow().split(",", 2);
    var algorithm = algorithm(info[0]);
    try {
      var iv = HexFormat.of().parseHex(info[1].trim());
      var cipher = Cipher.getInstance(algorithm.transformation);
      var key = key(passphrase, Arrays.copyOf(iv, SALT), algorithm.keyLength);
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, algorithm.name), new IvParameterSpec(iv));
      return cipher.doFinal(block.getContent());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw badDecrypt();
    }
  }

  static TlsException badDecrypt() {
    return TlsException.openSsl("1C800064", "Provider routines", "bad decrypt");
  }

  private static Algorithm algorithm(String name) throws TlsException {
    return switch (name) {
      case "AES-128-CBC" -> new Algorithm("AES", "AES/CBC/PKCS5Padding", 16);
      case "AES-192-CBC" -> new Algorithm("AES", "AES/CBC/PKCS5Padding", 24);
      case "AES-256-CBC" -> new Algorithm("AES", "AES/CBC/PKCS5Padding", 32);
      case "DES-EDE3-CBC" -> new Algorithm("DESede", "DESede/CBC/PKCS5Padding", 24);
      default -> throw TlsException.openSsl("04800072", "PEM routines", "unsupported encryption");
    };
  }

  /** OpenSSL's EVP_BytesToKey with MD5 and one round. */
  private static byte[] key(String passphrase, byte[] salt, int length) throws GeneralSecurityException {
    var digest = MessageDigest.getInstance("MD5");
    var key = new ByteArrayOutputStream();
    var block = new byte[0];
    while (key.size() < length) {
      digest.update(block);
      digest.update(passphrase.getBytes(UTF_8));
      block = digest.digest(salt);
      key.writeBytes(block);
    }
    return Arrays.copyOf(key.toByteArray(), length);
  }
}

package loopscope.engine.node.tls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.jspecify.annotations.Nullable;

/** Reads a private key from PEM, in any of the forms that OpenSSL writes. */
final class PrivateKeys {
  private PrivateKeys() {}

  /** The first key in {@code text}. */
  static PrivateKey read(String text, @Nullable String passphrase) throws TlsException {
    try (var reader = new PemReader(new StringReader(text))) {
      for (var block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
        if (block.getType().endsWith("PRIVATE KEY")) {
          return read(block, passphrase);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw unsupported();
    }
    throw unsupported();
  }

  private static TlsException unsupported() {
    return TlsException.openSsl("1E08010C", "DECODER routines", "unsupported");
  }

  private static PrivateKey read(PemObject block, @Nullable String passphrase) throws TlsException,
      IOException {
    var content = TraditionalEncryption.isUsed(block)
        ? TraditionalEncryption.decrypt(block, required(passphrase))
        : block.getContent();
    return switch (block.getType()) {
      case "PRIVATE KEY" -> decode(PrivateKeyInfo.getInstance(content));
      case "RSA PRIVATE KEY" -> decode(new PrivateKeyInfo(new AlgorithmIdentifier(
          PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE), RSAPrivateKey.getInstance(content)));
      case "EC PRIVATE KEY" -> decodeEc(ECPrivateKey.getInstance(content));
      case "ENCRYPTED PRIVATE KEY" -> decode(PrivateKeyInfo.getInstance(decrypt(content, required(
          passphrase))));
      default -> throw unsupported();
    };
  }

  private static String required(@Nullable String passphrase) throws TlsException {
    if (passphrase == null) {
      throw TlsException.openSsl("07880109", "common libcrypto routines", "interrupted or cancelled");
    }
    return passphrase;
  }

  private static PrivateKey decodeEc(ECPrivateKey key) throws TlsException, IOException {
    ASN1Object curve = key.getParametersObject();
    return decode(new PrivateKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey,
        (ASN1Encodable) curve), key));
  }

  private static PrivateKey decode(PrivateKeyInfo info) throws TlsException, IOException {
    var algorithm = info.getPrivateKeyAlgorithm().getAlgorithm().getId();
    try {
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw unsupported();
    }
  }

  private static byte[] decrypt(byte[] content, String passphrase) throws TlsException, IOException {
    var info = new EncryptedPrivateKeyInfo(content);
    try {
      var password = new String(passphrase.getBytes(UTF_8), ISO_8859_1);
      var key = SecretKeyFactory.getInstance(info.getAlgName()).generateSecret(new PBEKeySpec(password
          .toCharArray()));
      var cipher = Cipher.getInstance(info.getAlgName());
      cipher.init(Cipher.DECRYPT_MODE, key, info.getAlgParameters());
      return info.getKeySpec(cipher).getEncoded();
    } catch (GeneralSecurityException e) {
      throw TraditionalEncryption.badDecrypt();
    }
  }
}

package loopscope.engine.node.crypto.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import loopscope.engine.node.crypto.cipher.CipherAlgorithm;
import loopscope.engine.node.crypto.derivation.KeyDerivation;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** PKCS #8 under a password: PBES2 of RFC 8018, with PBKDF2 as OpenSSL writes it. */
final class EncryptedKey {
  private static final int SALT_LENGTH = 8;
  private static final int ITERATIONS = 2048;

  private static final Map<String, ASN1ObjectIdentifier> CIPHERS = Map.of("aes-128-cbc",
      NISTObjectIdentifiers.id_aes128_CBC, "aes-192-cbc", NISTObjectIdentifiers.id_aes192_CBC,
      "aes-256-cbc", NISTObjectIdentifiers.id_aes256_CBC, "des-ede3-cbc",
      PKCSObjectIdentifiers.des_EDE3_CBC);

  private static final Map<ASN1ObjectIdentifier, DigestAlgorithm> FUNCTIONS = Map.of(
      PKCSObjectIdentifiers.id_hmacWithSHA1, DigestAlgorithm.SHA1, PKCSObjectIdentifiers.id_hmacWithSHA224,
      DigestAlgorithm.SHA224, PKCSObjectIdentifiers.id_hmacWithSHA256, DigestAlgorithm.SHA256,
      PKCSObjectIdentifiers.id_hmacWithSHA384, DigestAlgorithm.SHA384,
      PKCSObjectIdentifiers.id_hmacWithSHA512, DigestAlgorithm.SHA512);

  private EncryptedKey() {}

  static byte[] encrypt(byte[] key, CipherAlgorithm cipher, byte[] password, SecureRandom random)
      throws CryptoException {
    var identifier = CIPHERS.get(cipher.title());
    if (identifier == null) {
      throw new OpenSslError(OpenSslLibrary.EVP, 122, "cipher parameter error").thrown(new OpenSslError(
          OpenSslLibrary.PKCS12, 0x8000D, "ASN1 lib"), new OpenSslError(OpenSslLibrary.ASN1, 114,
              "error setting cipher params"));
    }
    var salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    var iv = new byte[cipher.ivLength()];
    random.nextBytes(iv);
    var derived = KeyDerivation.pbkdf2(DigestAlgorithm.SHA256, password, salt, ITERATIONS, cipher
        .keyLength());
    var encrypted = PasswordCipher.encrypt(cipher, derived, iv, key);
    var function = new KeyDerivationFunc(PKCSObjectIdentifiers.id_PBKDF2, new PBKDF2Params(salt, ITERATIONS,
        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE)));
    var scheme = new PBES2Parameters(function, new EncryptionScheme(identifier, new DEROctetString(iv)));
    return der(new EncryptedPrivateKeyInfo(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, scheme),
        encrypted));
  }

  private static byte[] der(EncryptedPrivateKeyInfo info) {
    try {
      return info.getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key inside, also PKCS #8. */
  static byte[] decrypt(EncryptedPrivateKeyInfo info, byte[] password) throws CryptoException {
    var scheme = PBES2Parameters.getInstance(info.getEncryptionAlgorithm().getParameters());
    var parameters = PBKDF2Params.getInstance(scheme.getKeyDerivationFunc().getParameters());
    var digest = FUNCTIONS.get(parameters.getPrf().getAlgorithm());
    var cipher = cipher(scheme.getEncryptionScheme().getAlgorithm());
    if (digest == null) {
      throw KeyErrors.unsupported();
    }
    var derived = KeyDerivation.pbkdf2(digest, password, parameters.getSalt(), parameters.getIterationCount()
        .intValueExact(), cipher.keyLength());
    var iv = ASN1OctetString.getInstance(scheme.getEncryptionScheme().getParameters()).getOctets();
    return PasswordCipher.decrypt(cipher, derived, iv, info.getEncryptedData(), new OpenSslError(
        OpenSslLibrary.PKCS12, 116, "pkcs12 cipherfinal error"));
  }

  private static CipherAlgorithm cipher(ASN1ObjectIdentifier identifier) throws CryptoException {
    for (var entry : CIPHERS.entrySet()) {
      if (entry.getValue().equals(identifier)) {
        return PasswordCipher.get(entry.getKey());
      }
    }
    throw KeyErrors.unsupported();
  }
}

package loopscope.engine.node.crypto.key;

import java.io.IOException;
import java.math.BigInteger;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.jspecify.annotations.Nullable;

/** Reads keys from DER. */
final class KeyDecoder {
  private static final AlgorithmIdentifier RSA = new AlgorithmIdentifier(
      PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);

  private KeyDecoder() {}

  /** What may fail in many ways when the bytes are not what they should be. */
  @FunctionalInterface
  private interface Reading {
    AsymmetricKey read() throws IOException, CryptoException;
  }

  private static AsymmetricKey checked(Reading reading, CryptoException failure) throws CryptoException {
    try {
      return reading.read();
    } catch (IOException | RuntimeException e) {
      throw failure;
    }
  }

  static AsymmetricKey spki(byte[] der) throws CryptoException {
    return checked(() -> spki(SubjectPublicKeyInfo.getInstance(der)), KeyErrors.malformed());
  }

  private static AsymmetricKey spki(SubjectPublicKeyInfo info) throws IOException, CryptoException {
    var type = KeyType.find(info.getAlgorithm().getAlgorithm()).orElseThrow(KeyErrors::unsupported);
    var parameter = type.isRsa() ? rsaPublic(info.parsePublicKey()) : PublicKeyFactory.createKey(info);
    return new AsymmetricKey(type, info.getAlgorithm(), parameter);
  }

  /** PKCS #8; decrypts it when there is need and a password. */
  static AsymmetricKey pkcs8(byte[] der, byte @Nullable [] password) throws CryptoException {
    var encrypted = encrypted(der);
    if (encrypted == null) {
      return pkcs8(der);
    }
    if (password == null) {
      throw KeyErrors.missingPassphrase();
    }
    return pkcs8(EncryptedKey.decrypt(encrypted, password));
  }

  private static @Nullable EncryptedPrivateKeyInfo encrypted(byte[] der) {
    try {
      return EncryptedPrivateKeyInfo.getInstance(der);
    } catch (RuntimeException notEncrypted) {
      return null;
    }
  }

  private static AsymmetricKey pkcs8(byte[] der) throws CryptoException {
    return checked(() -> {
      var info = PrivateKeyInfo.getInstance(der);
      var algorithm = info.getPrivateKeyAlgorithm();
      var type = KeyType.find(algorithm.getAlgorithm()).orElseThrow(KeyErrors::unsupported);
      var parameter = type.isRsa() ? rsaPrivate(info.parsePrivateKey()) : PrivateKeyFactory.createKey(info);
      return new AsymmetricKey(type, algorithm, parameter);
    }, KeyErrors.unsupported());
  }

  static AsymmetricKey pkcs1Public(byte[] der) throws CryptoException {
    return checked(() -> new AsymmetricKey(KeyType.RSA, RSA, rsaPublic(RSAPublicKey.getInstance(der))),
        KeyErrors.malformed());
  }

  static AsymmetricKey pkcs1Private(byte[] der) throws CryptoException {
    return checked(() -> new AsymmetricKey(KeyType.RSA, RSA, rsaPrivate(RSAPrivateKey.getInstance(der))),
        KeyErrors.unsupported());
  }

  static AsymmetricKey sec1(byte[] der) throws CryptoException {
    return checked(() -> {
      var key = ECPrivateKey.getInstance(der);
      var algorithm = new AlgorithmIdentifier(KeyType.EC.identifier, key.getParametersObject());
      return new AsymmetricKey(KeyType.EC, algorithm, PrivateKeyFactory.createKey(new PrivateKeyInfo(
          algorithm,
          key)));
    }, KeyErrors.unsupported());
  }

  /** OpenSSL's own format: version, p, q, g, y and x. */
  static AsymmetricKey dsaPrivate(byte[] der) throws CryptoException {
    return checked(() -> {
      var numbers = ASN1Sequence.getInstance(der);
      var parameters = new DSAParameter(number(numbers, 1), number(numbers, 2), number(numbers, 3));
      var algorithm = new AlgorithmIdentifier(KeyType.DSA.identifier, parameters);
      var info = new PrivateKeyInfo(algorithm, new ASN1Integer(number(numbers, 5)));
      return new AsymmetricKey(KeyType.DSA, algorithm, PrivateKeyFactory.createKey(info));
    }, KeyErrors.unsupported());
  }

  private static BigInteger number(ASN1Sequence numbers, int index) {
    return ASN1Integer.getInstance(numbers.getObjectAt(index)).getValue();
  }

  /** The key of a certificate's subject. */
  static AsymmetricKey certified(byte[] der) throws CryptoException {
    return checked(() -> spki(Certificate.getInstance(der).getSubjectPublicKeyInfo()), KeyErrors
        .malformed());
  }

  private static RSAKeyParameters rsaPublic(ASN1Encodable structure) {
    var key = RSAPublicKey.getInstance(structure);
    return new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent(), true);
  }

  private static RSAKeyParameters rsaPrivate(ASN1Encodable structure) {
    var key = RSAPrivateKey.getInstance(structure);
    return new RSAPrivateCrtKeyParameters(key.getModulus(), key.getPublicExponent(), key
        .getPrivateExponent(), key.getPrime1(), key.getPrime2(), key.getExponent1(), key.getExponent2(), key
            .getCoefficient(), true);
  }
}

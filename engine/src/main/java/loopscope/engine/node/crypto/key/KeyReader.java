package loopscope.engine.node.crypto.key;

import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.asn1.ASN1Sequence;
import org.jspecify.annotations.Nullable;

/** Keys as programs give them: PEM text of many labels, or DER of a named format. */
record KeyReader(byte[] data, @Nullable String type, byte @Nullable [] password) {

  /** More than the modulus and the exponent are in a private key of PKCS #1. */
  private static final int PUBLIC_MEMBERS = 2;

  AsymmetricKey privateFromPem() throws CryptoException {
    for (var pem : Pem.blocks(data)) {
      if (pem.label().endsWith("PRIVATE KEY")) {
        return privateKey(pem);
      }
    }
    throw KeyErrors.unsupported();
  }

  private AsymmetricKey privateKey(Pem pem) throws CryptoException {
    return switch (pem.label()) {
      case "RSA PRIVATE KEY" -> KeyDecoder.pkcs1Private(decrypted(pem));
      case "EC PRIVATE KEY" -> KeyDecoder.sec1(decrypted(pem));
      case "ENCRYPTED PRIVATE KEY" -> KeyDecoder.pkcs8(pem.content(), required());
      case "PRIVATE KEY" -> KeyDecoder.pkcs8(pem.content(), null);
      case "DSA PRIVATE KEY" -> KeyDecoder.dsaPrivate(decrypted(pem));
      default -> throw KeyErrors.unsupported();
    };
  }

  private byte[] decrypted(Pem pem) throws CryptoException {
    return PemEncryption.isEncrypted(pem) ? PemEncryption.decrypt(pem, required()) : pem.content();
  }

  private byte[] required() throws CryptoException {
    if (password == null) {
      throw KeyErrors.noPassword();
    }
    return password;
  }

  /** The public key, or the private one that has it. */
  AsymmetricKey anyFromPem() throws CryptoException {
    for (var pem : Pem.blocks(data)) {
      switch (pem.label()) {
        case "PUBLIC KEY" -> {
          return KeyDecoder.spki(pem.content());
        }
        case "RSA PUBLIC KEY" -> {
          return KeyDecoder.pkcs1Public(pem.content());
        }
        case "CERTIFICATE" -> {
          return KeyDecoder.certified(pem.content());
        }
        default -> {
          // A private key is looked for when there is none of these.
        }
      }
    }
    return privateFromPem();
  }

  AsymmetricKey privateFromDer() throws CryptoException {
    return switch (type) {
      case "pkcs1" -> KeyDecoder.pkcs1Private(data);
      case "sec1" -> KeyDecoder.sec1(data);
      case null, default -> KeyDecoder.pkcs8(data, password);
    };
  }

  AsymmetricKey anyFromDer() throws CryptoException {
    return switch (type) {
      case "pkcs1" -> isPublicPkcs1() ? KeyDecoder.pkcs1Public(data) : KeyDecoder.pkcs1Private(data);
      case "spki" -> KeyDecoder.spki(data);
      case null, default -> privateFromDer();
    };
  }

  private boolean isPublicPkcs1() {
    try {
      return ASN1Sequence.getInstance(data).size() == PUBLIC_MEMBERS;
    } catch (RuntimeException malformed) {
      return true;
    }
  }
}

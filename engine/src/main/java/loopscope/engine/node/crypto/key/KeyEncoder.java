package loopscope.engine.node.crypto.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.DHPrivateKeyParameters;
import org.bouncycastle.crypto.params.DHPublicKeyParameters;
import org.bouncycastle.crypto.params.DSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.jspecify.annotations.Nullable;

/** Writes keys as DER: in the formats for all kinds of keys (SPKI, PKCS #8), and in those of RSA (PKCS #1) and curves (SEC 1). */
final class KeyEncoder {
  private KeyEncoder() {}

  static byte[] spki(AsymmetricKey key) {
    return der(new SubjectPublicKeyInfo(key.algorithm(), publicBytes(key)));
  }

  static byte[] pkcs8(AsymmetricKey key) {
    try {
      return der(new PrivateKeyInfo(key.algorithm(), privateStructure(key, null)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** RSA only. */
  static byte[] pkcs1(AsymmetricKey key) {
    return key.parameter() instanceof RSAPrivateCrtKeyParameters ? der(privateStructure(key, null))
        : publicBytes(key);
  }

  /** Elliptic curves only. */
  static byte[] sec1(AsymmetricKey key) {
    return der(privateStructure(key, key.algorithm().getParameters()));
  }

  /** The public key without what says of which kind it is. */
  static byte[] publicBytes(AsymmetricKey key) {
    return switch (key.toPublic().parameter()) {
      case RSAKeyParameters rsa -> der(new RSAPublicKey(rsa.getModulus(), rsa.getExponent()));
      case DSAPublicKeyParameters dsa -> der(new ASN1Integer(dsa.getY()));
      case DHPublicKeyParameters dh -> der(new ASN1Integer(dh.getY()));
      case ECPublicKeyParameters ec -> ec.getQ().getEncoded(false);
      case Object other -> RawKeys.bytes(other);
    };
  }

  private static ASN1Object privateStructure(AsymmetricKey key, @Nullable ASN1Encodable curve) {
    return switch (key.parameter()) {
      case RSAPrivateCrtKeyParameters rsa -> new RSAPrivateKey(rsa.getModulus(), rsa.getPublicExponent(), rsa
          .getExponent(), rsa.getP(), rsa.getQ(), rsa.getDP(), rsa.getDQ(), rsa.getQInv());
      case DSAPrivateKeyParameters dsa -> new ASN1Integer(dsa.getX());
      case DHPrivateKeyParameters dh -> new ASN1Integer(dh.getX());
      case ECPrivateKeyParameters ec -> new ECPrivateKey(ec.getParameters().getN().bitLength(), ec.getD(),
          new DERBitString(publicBytes(key)), curve);
      case Object other -> new DEROctetString(RawKeys.bytes(other));
    };
  }

  private static byte[] der(ASN1Object structure) {
    try {
      return structure.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

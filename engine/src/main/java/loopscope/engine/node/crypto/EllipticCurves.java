package loopscope.engine.node.crypto;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/** Elliptic curves by OpenSSL's names, and their points as bytes. */
final class EllipticCurves {
  private static final int COMPRESSED = 2;
  private static final int HYBRID = 6;

  /** Names that the standards spell in another way than OpenSSL. */
  private static final Map<String, String> OTHER_NAMES = Map.of("P-256", "prime256v1", "P-384", "secp384r1",
      "P-521", "secp521r1", "SM2", "sm2p256v1");

  private EllipticCurves() {}

  static ECDomainParameters get(String name) throws CryptoException {
    var known = OTHER_NAMES.getOrDefault(name, name);
    var curve = ECNamedCurveTable.getByName(known);
    if (curve == null) {
      throw CryptoException.typeError("ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name");
    }
    return new ECNamedDomainParameters(ECNamedCurveTable.getOID(known), curve);
  }

  /** OpenSSL's name of a curve, or null for one without. */
  static @Nullable String name(ASN1ObjectIdentifier identifier) {
    var name = ECNamedCurveTable.getName(identifier);
    return switch (name) {
      case null -> null;
      case "secp256r1" -> "prime256v1";
      case "secp192r1" -> "prime192v1";
      case "sm2p256v1" -> "SM2";
      default -> name;
    };
  }

  /** The point, or null when the bytes are none of the curve's. */
  static @Nullable ECPoint point(ECDomainParameters curve, byte[] bytes) {
    try {
      var point = curve.getCurve().decodePoint(bytes);
      return point.isInfinity() ? null : point;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** In one of OpenSSL's forms: compressed, hybrid, or else uncompressed. */
  static byte[] encode(ECPoint point, int form) {
    var bytes = point.getEncoded(form == COMPRESSED);
    if (form == HYBRID) {
      bytes[0] = (byte) (HYBRID | (point.normalize().getAffineYCoord().testBitZero() ? 1 : 0));
    }
    return bytes;
  }
}

package loopscope.engine.node.crypto.curve;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ECPoint;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/** Elliptic curves by OpenSSL's names, and their points as bytes. */
public final class EllipticCurves {
  private static final int HEX = 16;
  private static final int COMPRESSED = 2;
  static final int UNCOMPRESSED = 4;
  private static final int HYBRID = 6;

  private static final String WAP = "wap-wsg-idm-ecid-wtls";

  /** Names that the standards spell in another way than OpenSSL. */
  private static final Map<String, String> OTHER_NAMES = Map.ofEntries(Map.entry("P-256", "prime256v1"), Map
      .entry("P-384", "secp384r1"), Map.entry("P-521", "secp521r1"), Map.entry("SM2", "sm2p256v1"),
      Map.entry(WAP + 3, "sect163k1"), Map.entry(WAP + 4, "sect113r1"), Map.entry(WAP + 5, "c2pnb163v1"),
      Map.entry(WAP + 6, "secp112r1"), Map.entry(WAP + 7, "secp160r2"), Map.entry(WAP + 10, "sect233k1"),
      Map.entry(WAP + 11, "sect233r1"), Map.entry(WAP + 12, "secp224r1"));

  /** Those of them by which Bouncy Castle knows curves. */
  private static final Set<String> STANDARD_NAMES = Set.of("P-256", "P-384", "P-521");

  private EllipticCurves() {}

  public static ECDomainParameters get(String name) throws CryptoException {
    return switch (name) {
      case "Oakley-EC2N-3" -> oakley(155, 62, "7338f", "7b", "1c8",
          "2aaaaaaaaaaaaaaaaaac7f3c7881bd0868fa86c");
      case "Oakley-EC2N-4" -> oakley(185, 69, "1ee9", "18", "d",
          "ffffffffffffffffffffffedf97c44db9f2420bafca75e");
      default -> named(OTHER_NAMES.getOrDefault(name, name));
    };
  }

  /** How keys of a curve say which it is. */
  public static AlgorithmIdentifier identifier(String name) throws CryptoException {
    if (!(get(name) instanceof ECNamedDomainParameters named)) {
      throw CryptoException.typeError("ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name");
    }
    return new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, named.getName());
  }

  /** The same with all the curve's numbers. */
  public static AlgorithmIdentifier explicit(String name) throws CryptoException {
    return new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, new X9ECParameters(get(name)
        .getCurve(),
        new X9ECPoint(get(name).getG(), false), get(name).getN(), get(name).getH(), get(name).getSeed()));
  }

  /** OpenSSL's name of a key's curve, or null when it is none that has a name. */
  public static @Nullable String nameOf(AlgorithmIdentifier algorithm) {
    var parameters = algorithm.getParameters();
    var name = parameters instanceof ASN1ObjectIdentifier identifier ? ECNamedCurveTable.getName(identifier)
        : nameOf(X9ECParameters.getInstance(parameters));
    return name != null && STANDARD_NAMES.contains(name) ? OTHER_NAMES.get(name) : name;
  }

  private static @Nullable String nameOf(X9ECParameters explicit) {
    for (var names = ECNamedCurveTable.getNames(); names.hasMoreElements();) {
      var name = (String) names.nextElement();
      var curve = ECNamedCurveTable.getByName(name);
      if (curve.getCurve().equals(explicit.getCurve()) && curve.getG().equals(explicit.getG())) {
        return name;
      }
    }
    return null;
  }

  private static ECDomainParameters named(String name) throws CryptoException {
    var curve = ECNamedCurveTable.getByName(name);
    if (curve == null) {
      throw CryptoException.typeError("ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name");
    }
    return new ECNamedDomainParameters(ECNamedCurveTable.getOID(name), curve);
  }

  /** A curve of RFC 2412. Its order is not prime, so Bouncy Castle, which relies on that, must not know the cofactor. */
  private static ECDomainParameters oakley(int degree, int middle, String b, String x, String y,
      String order) {
    var n = new BigInteger(order, HEX);
    var curve = new ECCurve.F2m(degree, middle, BigInteger.ZERO, new BigInteger(b, HEX), n, null);
    return new ECDomainParameters(curve, curve.createPoint(new BigInteger(x, HEX), new BigInteger(y, HEX)),
        n);
  }

  /** The point, or null when the bytes are none of the curve's. */
  public static @Nullable ECPoint point(ECDomainParameters curve, byte[] bytes) {
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

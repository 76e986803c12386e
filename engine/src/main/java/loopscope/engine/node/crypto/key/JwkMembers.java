package loopscope.engine.node.crypto.key;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import loopscope.engine.node.crypto.curve.EllipticCurves;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.util.BigIntegers;

/** The members of a JSON Web Key, RFC 7517, in the order of Node's; those that are numbers are still bytes. */
final class JwkMembers {
  private static final Map<String, String> CURVES = Map.of("prime256v1", "P-256", "secp384r1", "P-384",
      "secp521r1", "P-521", "secp256k1", "secp256k1");

  private JwkMembers() {}

  static Map<String, Object> of(AsymmetricKey key) throws CryptoException {
    return switch (key.type()) {
      case RSA -> rsa((RSAKeyParameters) key.parameter());
      case EC -> curve(key);
      case ED25519, ED448, X25519, X448 -> raw(key);
      case RSA_PSS, DSA, DH -> throw CryptoException.error("ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE",
          "Unsupported JWK Key Type.");
    };
  }

  private static Map<String, Object> rsa(RSAKeyParameters key) {
    var members = new LinkedHashMap<String, Object>();
    members.put("kty", "RSA");
    members.put("n", bytes(key.getModulus()));
    if (key instanceof RSAPrivateCrtKeyParameters secret) {
      members.put("e", bytes(secret.getPublicExponent()));
      members.put("d", bytes(secret.getExponent()));
      members.put("p", bytes(secret.getP()));
      members.put("q", bytes(secret.getQ()));
      members.put("dp", bytes(secret.getDP()));
      members.put("dq", bytes(secret.getDQ()));
      members.put("qi", bytes(secret.getQInv()));
    } else {
      members.put("e", bytes(key.getExponent()));
    }
    return members;
  }

  private static Map<String, Object> curve(AsymmetricKey key) throws CryptoException {
    var name = EllipticCurves.nameOf(key.algorithm());
    var curve = CURVES.get(name);
    if (curve == null) {
      throw CryptoException.error("ERR_CRYPTO_JWK_UNSUPPORTED_CURVE", "Unsupported JWK EC curve: " + name
          + ".");
    }
    var point = ((ECPublicKeyParameters) key.toPublic().parameter()).getQ();
    var members = new LinkedHashMap<String, Object>();
    members.put("kty", "EC");
    members.put("x", point.getAffineXCoord().getEncoded());
    members.put("y", point.getAffineYCoord().getEncoded());
    members.put("crv", curve);
    if (key.parameter() instanceof ECPrivateKeyParameters secret) {
      var length = (secret.getParameters().getN().bitLength() + 7) / Byte.SIZE;
      members.put("d", BigIntegers.asUnsignedByteArray(length, secret.getD()));
    }
    return members;
  }

  private static Map<String, Object> raw(AsymmetricKey key) {
    var title = key.type().title;
    var members = new LinkedHashMap<String, Object>();
    members.put("crv", title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
    if (key.parameter().isPrivate()) {
      members.put("d", RawKeys.bytes(key.parameter()));
    }
    members.put("x", KeyEncoder.publicBytes(key));
    members.put("kty", "OKP");
    return members;
  }

  private static byte[] bytes(BigInteger number) {
    return BigIntegers.asUnsignedByteArray(number);
  }
}

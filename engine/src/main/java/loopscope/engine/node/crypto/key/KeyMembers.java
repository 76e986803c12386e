package loopscope.engine.node.crypto.key;

import java.math.BigInteger;
import loopscope.engine.node.crypto.curve.EllipticCurves;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.script.Arguments;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.jspecify.annotations.Nullable;

/** Keys put together from their numbers, as a JSON Web Key or raw bytes give them. */
final class KeyMembers {
  private static final AlgorithmIdentifier RSA = new AlgorithmIdentifier(KeyType.RSA.identifier,
      DERNull.INSTANCE);

  private KeyMembers() {}

  /** {@code rsa(n, e, d, p, q, dp, dq, qi)}, or only the first two. */
  static AsymmetricKey rsa(Arguments arguments) throws CryptoException {
    var modulus = number(arguments, 0);
    var exponent = number(arguments, 1);
    if (modulus.signum() == 0 || exponent.signum() == 0) {
      throw KeyErrors.invalidJwk("RSA");
    }
    return new AsymmetricKey(KeyType.RSA, RSA, arguments.value(2) == null ? new RSAKeyParameters(false,
        modulus,
        exponent, true)
        : new RSAPrivateCrtKeyParameters(modulus, exponent, number(arguments, 2), number(
            arguments, 3), number(arguments, 4), number(arguments, 5), number(arguments, 6), number(
                arguments, 7), true));
  }

  private static BigInteger number(Arguments arguments, int index) {
    return new BigInteger(1, arguments.bytes(index));
  }

  /** {@code curve(name, x, y, d)}; without {@code d} the public key. */
  static AsymmetricKey curve(Arguments arguments) throws CryptoException {
    var curve = EllipticCurves.get(arguments.string(0));
    try {
      var point = curve.validatePublicPoint(curve.getCurve().createPoint(number(arguments, 1), number(
          arguments, 2)));
      var key = new ECPublicKeyParameters(point, curve);
      return ofCurve(arguments.string(0), arguments.value(3) == null ? key
          : new ECPrivateKeyParameters(number(
              arguments, 3), curve));
    } catch (IllegalArgumentException e) {
      throw KeyErrors.invalidJwk("EC");
    }
  }

  /** {@code point(curve, bytes)}: the public key of a point, or undefined when it is none of the curve's. */
  static @Nullable AsymmetricKey point(Arguments arguments) throws CryptoException {
    var curve = EllipticCurves.get(arguments.string(0));
    var point = EllipticCurves.point(curve, arguments.bytes(1));
    return point == null ? null : ofCurve(arguments.string(0), new ECPublicKeyParameters(point, curve));
  }

  private static AsymmetricKey ofCurve(String name, AsymmetricKeyParameter parameter)
      throws CryptoException {
    return new AsymmetricKey(KeyType.EC, EllipticCurves.identifier(name), parameter);
  }

  /** {@code raw(type, bytes, isPrivate)}; undefined when there are too many bytes, or too few. */
  static @Nullable AsymmetricKey raw(Arguments arguments) {
    var type = KeyType.named(arguments.string(0));
    var bytes = arguments.bytes(1);
    return bytes.length == RawKeys.length(type) ? RawKeys.make(type, bytes, arguments.flag(2)) : null;
  }
}

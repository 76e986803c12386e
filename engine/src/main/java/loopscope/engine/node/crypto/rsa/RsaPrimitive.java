package loopscope.engine.node.crypto.rsa;

import java.math.BigInteger;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.operation.OpenSslLibrary;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.util.BigIntegers;

/** RSA itself, RFC 8017: a number raised to a power, with either key. */
public final class RsaPrimitive {
  private RsaPrimitive() {}

  /** Length of the modulus in bytes. */
  public static int length(RSAKeyParameters key) {
    return (key.getModulus().bitLength() + 7) / Byte.SIZE;
  }

  /** The result is as long as the modulus. */
  public static byte[] apply(RSAKeyParameters key, byte[] block) throws CryptoException {
    var number = new BigInteger(1, block);
    if (number.compareTo(key.getModulus()) >= 0) {
      throw new OpenSslError(OpenSslLibrary.RSA, 132, "data too large for modulus").thrown();
    }
    var result = key instanceof RSAPrivateCrtKeyParameters secret ? byRemainders(secret, number)
        : number.modPow(key.getExponent(), key.getModulus());
    return BigIntegers.asUnsignedByteArray(length(key), result);
  }

  /** The private key knows the modulus' factors, with which it is four times as fast. */
  private static BigInteger byRemainders(RSAPrivateCrtKeyParameters key, BigInteger number) {
    var first = number.modPow(key.getDP(), key.getP());
    var second = number.modPow(key.getDQ(), key.getQ());
    var difference = first.subtract(second).multiply(key.getQInv()).mod(key.getP());
    return second.add(difference.multiply(key.getQ()));
  }
}

package loopscope.engine.node.crypto.key;

import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import org.bouncycastle.crypto.RawAgreement;
import org.bouncycastle.crypto.agreement.X25519Agreement;
import org.bouncycastle.crypto.agreement.X448Agreement;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DHPrivateKeyParameters;
import org.bouncycastle.crypto.params.DHPublicKeyParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.util.BigIntegers;

/** The secret that a private key and the other side's public key give. */
final class KeyAgreement {
  private KeyAgreement() {}

  /** Both keys are of the same kind. */
  static byte[] secret(AsymmetricKey own, AsymmetricKey other) throws CryptoException {
    var publicKey = other.toPublic().parameter();
    return switch (own.type()) {
      case EC -> curve((ECPrivateKeyParameters) own.parameter(), (ECPublicKeyParameters) publicKey);
      case DH -> numbers((DHPrivateKeyParameters) own.parameter(), (DHPublicKeyParameters) publicKey);
      case X25519 -> raw(new X25519Agreement(), own.parameter(), publicKey);
      case X448 -> raw(new X448Agreement(), own.parameter(), publicKey);
      default -> throw KeyErrors.notForThisType();
    };
  }

  private static byte[] curve(ECPrivateKeyParameters own, ECPublicKeyParameters other)
      throws CryptoException {
    if (!own.getParameters().getG().equals(other.getParameters().getG())) {
      throw mismatch();
    }
    return other.getQ().multiply(own.getD()).normalize().getAffineXCoord().getEncoded();
  }

  private static byte[] numbers(DHPrivateKeyParameters own, DHPublicKeyParameters other)
      throws CryptoException {
    var prime = own.getParameters().getP();
    if (!prime.equals(other.getParameters().getP()) || !own.getParameters().getG().equals(other
        .getParameters().getG())) {
      throw mismatch();
    }
    return BigIntegers.asUnsignedByteArray((prime.bitLength() + 7) / Byte.SIZE, other.getY().modPow(own
        .getX(), prime));
  }

  private static byte[] raw(RawAgreement agreement, AsymmetricKeyParameter own, AsymmetricKeyParameter other)
      throws CryptoException {
    var secret = new byte[agreement.getAgreementSize()];
    agreement.init(own);
    try {
      agreement.calculateAgreement(other, secret, 0);
    } catch (IllegalStateException allZero) {
      throw OpenSslError.provider(125, "invalid key").thrown();
    }
    return secret;
  }

  private static CryptoException mismatch() {
    return OpenSslError.provider(203, "mismatching domain parameters").thrown();
  }
}

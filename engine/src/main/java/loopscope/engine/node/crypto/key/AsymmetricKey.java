package loopscope.engine.node.crypto.key;

import java.util.Arrays;
import java.util.HexFormat;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DHPrivateKeyParameters;
import org.bouncycastle.crypto.params.DHPublicKeyParameters;
import org.bouncycastle.crypto.params.DSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed448PrivateKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X448PrivateKeyParameters;

/** The public or the private key of a pair, with the identifier of its algorithm as it is written. */
public record AsymmetricKey(KeyType type, AlgorithmIdentifier algorithm, AsymmetricKeyParameter parameter) {
  private static final int FINGERPRINT = 4;

  /** The key that everyone may know: of a private key the one that follows from it. */
  public AsymmetricKey toPublic() {
    return parameter.isPrivate() ? new AsymmetricKey(type, algorithm, publicParameter()) : this;
  }

  private AsymmetricKeyParameter publicParameter() {
    return switch (parameter) {
      case RSAPrivateCrtKeyParameters rsa -> new RSAKeyParameters(false, rsa.getModulus(), rsa
          .getPublicExponent(), true);
      case DSAPrivateKeyParameters dsa -> {
        var numbers = dsa.getParameters();
        yield new DSAPublicKeyParameters(numbers.getG().modPow(dsa.getX(), numbers.getP()), numbers);
      }
      case DHPrivateKeyParameters dh -> {
        var numbers = dh.getParameters();
        yield new DHPublicKeyParameters(numbers.getG().modPow(dh.getX(), numbers.getP()), numbers);
      }
      case ECPrivateKeyParameters ec -> {
        var curve = ec.getParameters();
        yield new ECPublicKeyParameters(curve.getG().multiply(ec.getD()).normalize(), curve);
      }
      case Ed25519PrivateKeyParameters key -> key.generatePublicKey();
      case Ed448PrivateKeyParameters key -> key.generatePublicKey();
      case X25519PrivateKeyParameters key -> key.generatePublicKey();
      case X448PrivateKeyParameters key -> key.generatePublicKey();
      default -> throw new IllegalStateException(parameter.getClass().getName());
    };
  }

  /** Whether both belong to the same pair. */
  boolean matches(AsymmetricKey other) {
    return Arrays.equals(KeyEncoder.spki(this), KeyEncoder.spki(other));
  }

  /** The beginning of a hash of the public key, by which a reader knows it again. */
  public String fingerprint() {
    return HexFormat.of().formatHex(DigestAlgorithm.SHA256.hash(KeyEncoder.spki(toPublic())), 0,
        FINGERPRINT);
  }
}

package loopscope.engine.node.crypto.key;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.Ed448PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed448PublicKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.bouncycastle.crypto.params.X448PrivateKeyParameters;
import org.bouncycastle.crypto.params.X448PublicKeyParameters;

/** The keys of RFC 7748 and RFC 8032, which are nothing but a few bytes. */
final class RawKeys {
  private RawKeys() {}

  static AsymmetricKey make(KeyType type, byte[] bytes, boolean isPrivate) {
    return new AsymmetricKey(type, new AlgorithmIdentifier(type.identifier), isPrivate
        ? privateKey(type, bytes)
        : publicKey(type, bytes));
  }

  private static AsymmetricKeyParameter privateKey(KeyType type, byte[] bytes) {
    return switch (type) {
      case ED25519 -> new Ed25519PrivateKeyParameters(bytes);
      case ED448 -> new Ed448PrivateKeyParameters(bytes);
      case X25519 -> new X25519PrivateKeyParameters(bytes);
      case X448 -> new X448PrivateKeyParameters(bytes);
      default -> throw new IllegalArgumentException(type.title);
    };
  }

  private static AsymmetricKeyParameter publicKey(KeyType type, byte[] bytes) {
    return switch (type) {
      case ED25519 -> new Ed25519PublicKeyParameters(bytes);
      case ED448 -> new Ed448PublicKeyParameters(bytes);
      case X25519 -> new X25519PublicKeyParameters(bytes);
      case X448 -> new X448PublicKeyParameters(bytes);
      default -> throw new IllegalArgumentException(type.title);
    };
  }

  static byte[] bytes(Object parameter) {
    return switch (parameter) {
      case Ed25519PrivateKeyParameters key -> key.getEncoded();
      case Ed25519PublicKeyParameters key -> key.getEncoded();
      case Ed448PrivateKeyParameters key -> key.getEncoded();
      case Ed448PublicKeyParameters key -> key.getEncoded();
      case X25519PrivateKeyParameters key -> key.getEncoded();
      case X25519PublicKeyParameters key -> key.getEncoded();
      case X448PrivateKeyParameters key -> key.getEncoded();
      case X448PublicKeyParameters key -> key.getEncoded();
      default -> throw new IllegalArgumentException(parameter.getClass().getName());
    };
  }

  static int length(KeyType type) {
    return switch (type) {
      case ED25519, X25519 -> 32;
      case ED448 -> 57;
      case X448 -> 56;
      default -> throw new IllegalArgumentException(type.title);
    };
  }
}

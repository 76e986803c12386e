package loopscope.engine.node.tls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.key.PrivateKeyText;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;

/** The JDK's private keys of PEM text. */
final class PrivateKeys {
  private PrivateKeys() {}

  /** The first key in {@code text}; without a passphrase an empty one is tried. */
  static PrivateKey read(String text, String passphrase) throws TlsException {
    try {
      var encoded = PrivateKeyText.toPkcs8(text.getBytes(ISO_8859_1), passphrase.getBytes(UTF_8));
      var algorithm = PrivateKeyInfo.getInstance(encoded).getPrivateKeyAlgorithm().getAlgorithm().getId();
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (CryptoException e) {
      throw TlsException.of(e);
    } catch (GeneralSecurityException e) {
      throw TlsException.openSsl("1E08010C", "DECODER routines", "unsupported");
    }
  }
}

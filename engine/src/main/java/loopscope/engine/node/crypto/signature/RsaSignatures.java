package loopscope.engine.node.crypto.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.key.AsymmetricKey;
import loopscope.engine.node.crypto.key.KeyType;
import loopscope.engine.node.crypto.key.PssParameters;
import loopscope.engine.node.crypto.operation.CryptoException;
import loopscope.engine.node.crypto.operation.OpenSslError;
import loopscope.engine.node.crypto.rsa.Pkcs1Padding;
import loopscope.engine.node.crypto.rsa.RsaErrors;
import loopscope.engine.node.crypto.rsa.RsaPadding;
import loopscope.engine.node.crypto.rsa.RsaPrimitive;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.jspecify.annotations.Nullable;

/** RSA signatures of both paddings, within what an RSA-PSS key allows. */
record RsaSignatures(AsymmetricKey key, SignatureOptions options) {
  private static final int SALT_AS_LONG_AS_THE_HASH = -1;
  private static final int ANY_SALT = -2;

  private RSAKeyParameters numbers() {
    return (RSAKeyParameters) key.parameter();
  }

  /** The padding that is asked for, or the key's own. */
  private int padding() throws CryptoException {
    var padding = options.padding() == null ? key.type() == KeyType.RSA ? RsaPadding.PKCS1
        : RsaPadding.PSS : options.padding();
    var allowed = key.type() == KeyType.RSA ? padding == RsaPadding.PKCS1
        || padding == RsaPadding.PSS : padding == RsaPadding.PSS;
    if (padding == RsaPadding.NONE && key.type() == KeyType.RSA) {
      throw OpenSslError.provider(168, "invalid padding mode").thrown();
    }
    if (!allowed) {
      throw RsaErrors.unsupportedPadding();
    }
    return padding;
  }

  byte[] sign(DigestAlgorithm digest, byte[] hash, SecureRandom random) throws CryptoException {
    if (padding() == RsaPadding.PKCS1) {
      return RsaPrimitive.apply(numbers(), pkcs1(digest, hash));
    }
    var restrictions = PssParameters.of(key);
    var pss = pss(digest, restrictions);
    var salt = saltLength(digest, restrictions);
    return RsaPrimitive.apply(numbers(), pss.encode(hash, salt < 0 ? pss.mostSalt() : salt, random));
  }

  boolean verify(DigestAlgorithm digest, byte[] hash, byte[] signature) throws CryptoException {
    var isPss = padding() == RsaPadding.PSS;
    var restrictions = PssParameters.of(key);
    var pss = pss(digest, restrictions);
    if (signature.length != RsaPrimitive.length(numbers())) {
      return false;
    }
    try {
      var block = RsaPrimitive.apply(numbers(), signature);
      return isPss ? pss.fits(Arrays.copyOfRange(block, block.length - pss.length(), block.length), hash,
          saltLength(digest, restrictions)) : MessageDigest.isEqual(block, pkcs1(digest, hash));
    } catch (CryptoException e) {
      return false;
    }
  }

  private PssPadding pss(DigestAlgorithm digest, @Nullable PssParameters restrictions)
      throws CryptoException {
    if (restrictions != null && restrictions.digest() != digest) {
      throw OpenSslError.provider(174, "digest not allowed").thrown();
    }
    return new PssPadding(digest, restrictions == null ? digest : restrictions.maskDigest(), numbers()
        .getModulus().bitLength() - 1);
  }

  /** Negative when any will do. */
  private int saltLength(DigestAlgorithm digest, @Nullable PssParameters restrictions)
      throws CryptoException {
    var least = restrictions == null ? ANY_SALT : restrictions.saltLength();
    var asked = options.saltLength() == null ? least : options.saltLength();
    var length = asked == SALT_AS_LONG_AS_THE_HASH ? digest.length() : asked;
    if (length >= 0 && length < least) {
      throw OpenSslError.provider(172, "pss saltlen too small").thrown();
    }
    return length;
  }

  private byte[] pkcs1(DigestAlgorithm digest, byte[] hash) throws CryptoException {
    var data = digest.identifier == null ? hash : digestInfo(digest.identifier, hash);
    var length = RsaPrimitive.length(numbers());
    if (data.length > length - Pkcs1Padding.OVERHEAD) {
      throw RsaErrors.digestTooBig();
    }
    return Pkcs1Padding.forPrivate(data, length);
  }

  private static byte[] digestInfo(ASN1ObjectIdentifier identifier, byte[] hash) {
    try {
      return new DigestInfo(new AlgorithmIdentifier(identifier, DERNull.INSTANCE), hash).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

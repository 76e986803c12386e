package loopscope.engine.node.crypto.signature;

import java.security.SecureRandom;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.key.AsymmetricKey;
import loopscope.engine.node.crypto.key.KeyErrors;
import loopscope.engine.node.crypto.key.KeyType;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.crypto.DSAExt;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.DSASigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.Ed448Signer;

/** Signs with a private key, and verifies with a public one. */
record Signatures(AsymmetricKey key, SignatureOptions options) {

  byte[] sign(DigestAlgorithm digest, byte[] hash, SecureRandom random) throws CryptoException {
    return switch (key.type()) {
      case RSA, RSA_PSS -> new RsaSignatures(key, options).sign(digest, hash, random);
      case DSA, EC -> {
        var signer = signer();
        signer.init(true, new ParametersWithRandom(key.parameter(), random));
        var numbers = signer.generateSignature(hash);
        yield new DsaSignature(numbers[0], numbers[1]).encode(signer.getOrder(), options.isPlain());
      }
      default -> throw KeyErrors.notForThisType();
    };
  }

  boolean verify(DigestAlgorithm digest, byte[] hash, byte[] signature) throws CryptoException {
    return switch (key.type()) {
      case RSA, RSA_PSS -> new RsaSignatures(key.toPublic(), options).verify(digest, hash, signature);
      case DSA, EC -> {
        var signer = signer();
        signer.init(false, key.toPublic().parameter());
        var numbers = DsaSignature.decode(signature, signer.getOrder(), options.isPlain());
        yield numbers != null && signer.verifySignature(hash, numbers.r(), numbers.s());
      }
      default -> throw KeyErrors.notForThisType();
    };
  }

  private DSAExt signer() {
    return key.type() == KeyType.DSA ? new DSASigner() : new ECDSASigner();
  }

  /** Signs a message that is not hashed before. */
  byte[] signWhole(byte[] message) throws CryptoException {
    var signer = wholeSigner(true, key.parameter());
    signer.update(message, 0, message.length);
    try {
      return signer.generateSignature();
    } catch (org.bouncycastle.crypto.CryptoException e) {
      throw CryptoException.plain(String.valueOf(e.getMessage()));
    }
  }

  boolean verifyWhole(byte[] message, byte[] signature) {
    var signer = wholeSigner(false, key.toPublic().parameter());
    signer.update(message, 0, message.length);
    return signer.verifySignature(signature);
  }

  private Signer wholeSigner(boolean signs, AsymmetricKeyParameter parameter) {
    var signer = key.type() == KeyType.ED25519 ? new Ed25519Signer() : new Ed448Signer(new byte[0]);
    signer.init(signs, parameter);
    return signer;
  }
}

package loopscope.engine.node.crypto.key;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import loopscope.engine.node.crypto.digest.DigestAlgorithm;
import loopscope.engine.node.crypto.operation.CryptoException;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/** What an RSA-PSS key restricts signatures to: the hash functions, and how long the salt is at least. */
public record PssParameters(DigestAlgorithm digest, DigestAlgorithm maskDigest, int saltLength) {

  /** The restrictions of a key, or null when it has none. */
  public static @Nullable PssParameters of(AsymmetricKey key) throws CryptoException {
    var written = key.algorithm().getParameters();
    if (key.type() != KeyType.RSA_PSS || written == null) {
      return null;
    }
    var parameters = RSASSAPSSparams.getInstance(written);
    var mask = AlgorithmIdentifier.getInstance(parameters.getMaskGenAlgorithm().getParameters());
    return new PssParameters(DigestAlgorithm.get(parameters.getHashAlgorithm()), DigestAlgorithm.get(mask),
        parameters.getSaltLength().intValueExact());
  }

  AlgorithmIdentifier identifier() {
    var mask = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, identifier(maskDigest));
    return new AlgorithmIdentifier(KeyType.RSA_PSS.identifier, new RSASSAPSSparams(identifier(digest), mask,
        new ASN1Integer(saltLength), RSASSAPSSparams.DEFAULT_TRAILER_FIELD));
  }

  private static AlgorithmIdentifier identifier(DigestAlgorithm digest) {
    return new AlgorithmIdentifier(Objects.requireNonNull(digest.identifier), DERNull.INSTANCE);
  }

  /** As a key's details show them. */
  Map<String, Object> details() {
    var details = new LinkedHashMap<String, Object>();
    details.put("hashAlgorithm", digest.title);
    details.put("mgf1HashAlgorithm", maskDigest.title);
    details.put("saltLength", saltLength);
    return details;
  }
}

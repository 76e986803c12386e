package loopscope.engine.node.tls;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Who one side says it is: a key, and the certificates for it, its own first. */
record Identity(PrivateKey key, List<X509Certificate> chain) {
  boolean isFor(String keyType) {
    return certificate().getPublicKey().getAlgorithm().equals(keyType);
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }
}

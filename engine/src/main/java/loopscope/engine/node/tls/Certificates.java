package loopscope.engine.node.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.KeyStore;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.bouncycastle.util.io.pem.PemReader;

/** Certificates as text, and those that the JDK trusts. */
final class Certificates {
  private static final Set<String> LABELS = Set.of("CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE");

  private Certificates() {}

  /** The certificates in {@code text}, in their order. */
  static List<X509Certificate> read(String text) throws TlsException {
    var certificates = new ArrayList<X509Certificate>();
    try (var reader = new PemReader(new StringReader(text))) {
      for (var block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
        if (LABELS.contains(block.getType())) {
          certificates.add(decode(block.getContent()));
        }
      }
    } catch (IOException | CertificateException e) {
      throw TlsException.noStartLine();
    }
    return certificates;
  }

  private static X509Certificate decode(byte[] encoded) throws CertificateException {
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(
        new ByteArrayInputStream(encoded));
  }

  /** The roots that come with the JDK. */
  static List<X509Certificate> roots() {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509TrustManager.class::isInstance).map(X509TrustManager.class::cast)
          .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers())).toList();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One certificate as PEM. */
  static String text(X509Certificate certificate) {
    try {
      var lines = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----";
    } catch (CertificateException e) {
      throw new IllegalStateException(e);
    }
  }
}

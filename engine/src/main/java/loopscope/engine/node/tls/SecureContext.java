package loopscope.engine.node.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** Keys, certificates and settings that connections share, gathered one by one. */
final class SecureContext {
  private static final List<String> VERSIONS = List.of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3");

  private final List<String> versions;
  private final List<List<X509Certificate>> chains = new ArrayList<>();
  private final List<Identity> identities = new ArrayList<>();
  private final Set<X509Certificate> authorities = new LinkedHashSet<>();
  private boolean trustsRoots;
  private String ciphers = "ALL";
  private @Nullable SSLContext context;

  /** Speaks the versions from {@code minimum} to {@code maximum}. */
  SecureContext(String minimum, String maximum) {
    versions = VERSIONS.indexOf(minimum) > VERSIONS.indexOf(maximum) ? List.of()
        : VERSIONS.subList(VERSIONS.indexOf(minimum), VERSIONS.indexOf(maximum) + 1);
  }

  void addChain(String text) throws TlsException {
    var chain = Certificates.read(text);
    if (chain.isEmpty()) {
      throw TlsException.noStartLine();
    }
    chains.add(chain);
  }

  /** Joins the key with the last certificate that it belongs to. */
  void addKey(String text, @Nullable String passphrase) throws TlsException {
    var key = PrivateKeys.read(text, passphrase == null ? "" : passphrase);
    if (chains.isEmpty()) {
      return;
    }
    for (var chain : chains.reversed()) {
      if (belong(key, chain.getFirst().getPublicKey())) {
        identities.add(new Identity(key, chain));
        return;
      }
    }
    throw TlsException.keyMismatch();
  }

  private static boolean belong(PrivateKey key, PublicKey publicKey) {
    if (!key.getAlgorithm().equals(publicKey.getAlgorithm())) {
      return false;
    }
    var sample = new byte[]{1};
    try {
      var signature = Signature.getInstance(signatureFor(key.getAlgorithm()));
      signature.initSign(key);
      signature.update(sample);
      var signed = signature.sign();
      signature.initVerify(publicKey);
      signature.update(sample);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String signatureFor(String algorithm) {
    return switch (algorithm) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      case "DSA" -> "SHA256withDSA";
      default -> algorithm;
    };
  }

  void addAuthorities(String text) throws TlsException {
    authorities.addAll(Certificates.read(text));
  }

  void trustRoots() {
    trustsRoots = true;
  }

  /** Takes keys, certificates and issuers out of a PKCS#12 file. */
  void loadPfx(byte[] file, String passphrase) throws TlsException {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), passphrase.toCharArray());
      for (var alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, passphrase.toCharArray()) instanceof PrivateKey key) {
          addEntry(key, store.getCertificateChain(alias));
        } else if (store.getCertificate(alias) instanceof X509Certificate certificate) {
          authorities.add(certificate);
        }
      }
    } catch (IOException e) {
      throw TlsException.plain(e.getCause() instanceof GeneralSecurityException ? "mac verify failure"
          : "not enough data");
    } catch (GeneralSecurityException e) {
      throw TlsException.plain("mac verify failure");
    }
  }

  private void addEntry(PrivateKey key, Certificate[] entries) {
    var chain = List.of(entries).stream().map(X509Certificate.class::cast).toList();
    identities.add(new Identity(key, chain));
    authorities.addAll(chain.subList(1, chain.size()));
  }

  /** Chooses suites by a list in OpenSSL's notation. */
  void setCiphers(String list) throws TlsException {
    CipherList.choose(list, CipherSuite.supported(newContext().createSSLEngine()));
    ciphers = list;
  }

  List<String> versions() {
    return versions;
  }

  /** Whose word is taken. */
  Collection<X509Certificate> trusted() {
    if (!trustsRoots) {
      return authorities;
    }
    var all = new LinkedHashSet<>(authorities);
    all.addAll(Certificates.roots());
    return all;
  }

  /** Made when the first connection needs it: all is gathered by then. */
  private SSLContext context() {
    var made = context;
    if (made == null) {
      made = newContext();
      context = made;
    }
    return made;
  }

  private SSLContext newContext() {
    try {
      var made = SSLContext.getInstance("TLS");
      made.init(new KeyManager[]{new Identities(identities.stream().map(this::completed).toList())},
          new TrustManager[]{new DeferredTrust(List.copyOf(authorities))}, null);
      return made;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A lone certificate is sent with those of its issuers that are known. */
  private Identity completed(Identity identity) {
    return identity.chain().size() > 1 ? identity
        : new Identity(identity.key(), Verification.path(identity.chain(), authorities));
  }

  /** One side of a new connection. */
  SSLEngine newEngine(boolean client) throws TlsException {
    var engine = context().createSSLEngine();
    engine.setUseClientMode(client);
    engine.setEnabledProtocols(versions.toArray(String[]::new));
    engine.setEnabledCipherSuites(CipherList.choose(ciphers, CipherSuite.supported(engine)).stream()
        .map(CipherSuite::standardName).toArray(String[]::new));
    return engine;
  }
}

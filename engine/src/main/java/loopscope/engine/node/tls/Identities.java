package loopscope.engine.node.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Offers the first identity with a key of the type that is asked for; an alias is its place in the list. */
final class Identities extends X509ExtendedKeyManager {
  private final List<Identity> identities;

  Identities(List<Identity> identities) {
    this.identities = List.copyOf(identities);
  }

  private @Nullable String choose(String... keyTypes) {
    return Arrays.stream(keyTypes).map(this::aliasFor).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private @Nullable String aliasFor(String keyType) {
    for (var i = 0; i < identities.size(); i++) {
      if (identities.get(i).isFor(keyType)) {
        return Integer.toString(i);
      }
    }
    return null;
  }

  private Identity at(String alias) {
    return identities.get(Integer.parseInt(alias));
  }

  @Override
  public @Nullable String chooseEngineClientAlias(String[] keyTypes, Principal[] issuers, SSLEngine engine) {
    return choose(keyTypes);
  }

  @Override
  public @Nullable String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
    return choose(keyType);
  }

  @Override
  public @Nullable String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
    return choose(keyTypes);
  }

  @Override
  public @Nullable String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
    return choose(keyType);
  }

  @Override
  public String[] getClientAliases(String keyType, Principal[] issuers) {
    return getServerAliases(keyType, issuers);
  }

  @Override
  public String[] getServerAliases(String keyType, Principal[] issuers) {
    var alias = aliasFor(keyType);
    return alias == null ? new String[0] : new String[]{alias};
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return at(alias).chain().toArray(X509Certificate[]::new);
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return at(alias).key();
  }
}

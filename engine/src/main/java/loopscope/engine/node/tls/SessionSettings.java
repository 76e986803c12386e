package loopscope.engine.node.tls;

import java.util.List;
import java.util.function.Function;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * How one side of a connection behaves: the name a client asks for, the application protocols in the order of preference or what
 * chooses one, and whether a server wants or even needs its client's certificate.
 */
record SessionSettings(boolean client, String serverName, List<String> protocols,
    @Nullable Function<List<String>, @Nullable String> selector, boolean wantsCertificate,
    boolean needsCertificate) {

  void apply(SSLEngine engine) {
    var parameters = engine.getSSLParameters();
    parameters.setUseCipherSuitesOrder(true);
    if (!serverName.isEmpty()) {
      parameters.setServerNames(serverNames());
    }
    if (selector == null) {
      parameters.setApplicationProtocols(protocols.toArray(String[]::new));
    } else {
      engine.setHandshakeApplicationProtocolSelector((same, offered) -> selector.apply(offered));
    }
    demandCertificate(parameters);
    engine.setSSLParameters(parameters);
  }

  /** What is no host name is not sent. */
  private List<SNIServerName> serverNames() {
    try {
      return List.of(new SNIHostName(serverName));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private void demandCertificate(SSLParameters parameters) {
    if (needsCertificate) {
      parameters.setNeedClientAuth(true);
    } else if (wantsCertificate) {
      parameters.setWantClientAuth(true);
    }
  }
}

package loopscope.engine.node.url;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a URL.
 *
 * @param host in the form it is written in; null where there is none
 * @param port {@link #NO_PORT}, also where it is the scheme's own
 * @param opaque whether the path is one text, as in {@code mailto:}, rather than segments
 * @see <a href="https://url.spec.whatwg.org/#concept-url">URL: URL records</a>
 */
record UrlRecord(String scheme, String username, String password, @Nullable String host, int port,
    String path,
    boolean opaque, @Nullable String query, @Nullable String fragment) {
  static final int NO_PORT = -1;

  boolean isSpecial() {
    return Scheme.isSpecial(scheme);
  }

  boolean isFile() {
    return scheme.equals(Scheme.FILE);
  }

  boolean hasCredentials() {
    return !username.isEmpty() || !password.isEmpty();
  }

  /** Whether there is nobody to log in at. */
  boolean cannotHaveCredentialsOrPort() {
    return host == null || host.isEmpty() || isFile();
  }

  /** The whole URL. */
  String href() {
    var text = new StringBuilder(scheme).append(':');
    if (host != null) {
      text.append("//").append(login()).append(host).append(port == NO_PORT ? "" : ":" + port);
    } else if (!opaque && path.startsWith("//")) {
      text.append("/.");
    }
    text.append(path);
    if (query != null) {
      text.append('?').append(query);
    }
    if (fragment != null) {
      text.append('#').append(fragment);
    }
    return text.toString();
  }

  private String login() {
    if (!hasCredentials()) {
      return "";
    }
    return username + (password.isEmpty() ? "" : ":" + password) + "@";
  }

  /** What the class URL shows: href, protocol, username, password, hostname, port, pathname, search, hash. */
  List<String> parts() {
    return List.of(href(), scheme + ":", username, password, host == null ? "" : host,
        port == NO_PORT ? "" : Integer.toString(port), path, query == null || query.isEmpty() ? ""
            : "?" + query,
        fragment == null || fragment.isEmpty() ? "" : "#" + fragment);
  }

  UrlRecord withCredentials(String name, String word) {
    return new UrlRecord(scheme, name, word, host, port, path, opaque, query, fragment);
  }

  UrlRecord withScheme(String changed) {
    var changedPort = port == Scheme.defaultPort(changed) ? NO_PORT : port;
    return new UrlRecord(changed, username, password, host, changedPort, path, opaque, query, fragment);
  }

  UrlRecord withHost(String changed) {
    return new UrlRecord(scheme, username, password, changed, port, path, opaque, query, fragment);
  }

  UrlRecord withPort(int changed) {
    var changedPort = changed == Scheme.defaultPort(scheme) ? NO_PORT : changed;
    return new UrlRecord(scheme, username, password, host, changedPort, path, opaque, query, fragment);
  }

  UrlRecord withPath(String changed) {
    return new UrlRecord(scheme, username, password, host, port, changed, opaque, query, fragment);
  }

  UrlRecord withQuery(@Nullable String changed) {
    return new UrlRecord(scheme, username, password, host, port, path, opaque, changed, fragment);
  }

  UrlRecord withFragment(@Nullable String changed) {
    return new UrlRecord(scheme, username, password, host, port, path, opaque, query, changed);
  }

  /** Without the spaces at the end of an opaque path, which nothing would protect any more. */
  UrlRecord stripped() {
    return opaque && query == null && fragment == null ? withPath(path.replaceFirst(" +$", "")) : this;
  }
}

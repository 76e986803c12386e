package loopscope.engine.node.url;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a URL, part by part. The standard tells the parser as a machine that looks at one character after another; since the
 * first {@code #} always begins the fragment and the first {@code ?} before it the query, what is left between scheme and query
 * is decided on as a whole here, with the standard's states as methods.
 *
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">URL: URL parsing</a>
 */
final class UrlParser {
  private final @Nullable UrlRecord base;
  private final @Nullable String queryText;
  private final @Nullable String fragment;
  private final String text;
  private String scheme = "";
  private String username = "";
  private String password = "";
  private @Nullable String host;
  private int port = UrlRecord.NO_PORT;
  private String path = "";
  private boolean opaque;
  private @Nullable String query;

  private UrlParser(String input, @Nullable UrlRecord base) {
    this.base = base;
    var hash = input.indexOf('#');
    fragment = hash < 0 ? null : PercentEncodeSet.FRAGMENT.encode(input.substring(hash + 1));
    var rest = hash < 0 ? input : input.substring(0, hash);
    var mark = rest.indexOf('?');
    queryText = mark < 0 ? null : rest.substring(mark + 1);
    text = mark < 0 ? rest : rest.substring(0, mark);
  }

  /**
   * Reads a URL.
   *
   * @throws InvalidUrl if it is none
   */
  static UrlRecord parse(String input, @Nullable UrlRecord base) {
    return new UrlParser(withoutLineEnds(trimmed(input)), base).record();
  }

  static String withoutLineEnds(String text) {
    return text.replace("\t", "").replace("\n", "").replace("\r", "");
  }

  private static String trimmed(String text) {
    var start = 0;
    var end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return text.substring(start, end);
  }

  private UrlRecord record() {
    var length = Scheme.lengthIn(text);
    if (length == 0) {
      noScheme();
    } else {
      scheme = text.substring(0, length).toLowerCase(Locale.ROOT);
      scheme(text.substring(length + 1));
    }
    if (queryText != null) {
      query = (Scheme.isSpecial(scheme) ? PercentEncodeSet.SPECIAL_QUERY : PercentEncodeSet.QUERY).encode(
          queryText);
    }
    return new UrlRecord(scheme, username, password, host, port, path, opaque, query, fragment);
  }

  private void scheme(String rest) {
    if (scheme.equals(Scheme.FILE)) {
      file(rest);
    } else if (!Scheme.isSpecial(scheme)) {
      general(rest);
    } else if (base != null && base.scheme().equals(scheme) && !rest.startsWith("//")) {
      relative(rest, base);
    } else {
      authority(withoutSlashes(rest));
    }
  }

  private void general(String rest) {
    if (rest.startsWith("//")) {
      authority(rest.substring(2));
    } else if (rest.startsWith("/")) {
      absolutePath(rest);
    } else {
      opaque = true;
      path = PercentEncodeSet.C0_CONTROL.encode(rest);
    }
  }

  private void noScheme() {
    if (base == null || (base.opaque() && (!text.isEmpty() || queryText != null || fragment == null))) {
      throw new InvalidUrl(text);
    }
    scheme = base.scheme();
    if (base.opaque()) {
      opaque = true;
      path = base.path();
      query = base.query();
    } else if (base.isFile()) {
      file(text);
    } else {
      relative(text, base);
    }
  }

  private void relative(String rest, UrlRecord from) {
    if (slashAt(rest, 0) && slashAt(rest, 1)) {
      authority(Scheme.isSpecial(scheme) ? withoutSlashes(rest) : rest.substring(2));
      return;
    }
    username = from.username();
    password = from.password();
    host = from.host();
    port = from.port();
    if (slashAt(rest, 0)) {
      absolutePath(rest);
    } else {
      relativePath(rest, from);
    }
  }

  private void relativePath(String rest, UrlRecord from) {
    if (rest.isEmpty()) {
      path = from.path();
      query = from.query();
      return;
    }
    var kept = UrlPath.of(from, scheme);
    kept.shorten();
    kept.append(rest);
    path = kept.toString();
  }

  private void file(String rest) {
    host = "";
    if (slashAt(rest, 0) && slashAt(rest, 1)) {
      fileHost(rest.substring(2));
    } else if (base == null || !base.isFile()) {
      absolutePath("/" + (slashAt(rest, 0) ? rest.substring(1) : rest));
    } else if (slashAt(rest, 0)) {
      host = base.host();
      var absolute = new UrlPath(scheme);
      if (!UrlPath.startsWithDrive(rest.substring(1))) {
        absolute.addDriveOf(base);
      }
      absolute.append(rest.substring(1));
      path = absolute.toString();
    } else if (UrlPath.startsWithDrive(rest)) {
      host = base.host();
      absolutePath("/" + rest);
    } else {
      host = base.host();
      relativePath(rest, base);
    }
  }

  private void fileHost(String rest) {
    var end = authorityEnd(rest);
    var name = rest.substring(0, end);
    if (UrlPath.isDrive(name)) {
      absolutePath("/" + rest);
      return;
    }
    host = fileHostOf(name);
    absolutePath(rest.substring(end));
  }

  /** The host of a file's URL, where this machine's name goes without saying. */
  static String fileHostOf(String name) {
    var parsed = name.isEmpty() ? "" : Host.parse(name, true);
    return parsed.equals("localhost") ? "" : parsed;
  }

  private void authority(String rest) {
    var end = authorityEnd(rest);
    var at = rest.lastIndexOf('@', end - 1);
    if (at >= 0) {
      login(rest.substring(0, at));
    }
    hostAndPort(rest.substring(at + 1, end), at >= 0);
    absolutePath(rest.substring(end));
  }

  private int authorityEnd(String rest) {
    var end = 0;
    while (end < rest.length() && !slashAt(rest, end)) {
      end++;
    }
    return end;
  }

  private void login(String credentials) {
    var colon = credentials.indexOf(':');
    username = PercentEncodeSet.USERINFO.encode(colon < 0 ? credentials : credentials.substring(0, colon));
    password = colon < 0 ? "" : PercentEncodeSet.USERINFO.encode(credentials.substring(colon + 1));
  }

  private void hostAndPort(String authority, boolean afterLogin) {
    var colon = portColon(authority);
    var name = authority.substring(0, colon);
    if (name.isEmpty() && (Scheme.isSpecial(scheme) || afterLogin || colon < authority.length())) {
      throw new InvalidUrl(text);
    }
    host = name.isEmpty() ? "" : Host.parse(name, Scheme.isSpecial(scheme));
    if (colon + 1 < authority.length()) {
      var number = portOf(authority.substring(colon + 1));
      port = number == Scheme.defaultPort(scheme) ? UrlRecord.NO_PORT : number;
    }
  }

  /** Where the colon before the port is, which is not one of an address in brackets; the end when there is none. */
  static int portColon(String authority) {
    var bracketed = false;
    for (var at = 0; at < authority.length(); at++) {
      switch (authority.charAt(at)) {
        case '[' -> bracketed = true;
        case ']' -> bracketed = false;
        case ':' -> {
          if (!bracketed) {
            return at;
          }
        }
        default -> {
        }
      }
    }
    return authority.length();
  }

  static int portOf(String digits) {
    var number = 0;
    for (var at = 0; at < digits.length(); at++) {
      var digit = digits.charAt(at) - '0';
      number = number * 10 + digit;
      if (digit < 0 || digit > 9 || number > 0xffff) {
        throw new InvalidUrl(digits);
      }
    }
    return number;
  }

  private void absolutePath(String rest) {
    if (!rest.isEmpty() || Scheme.isSpecial(scheme)) {
      var absolute = new UrlPath(scheme);
      absolute.append(rest.isEmpty() ? "" : rest.substring(1));
      path = absolute.toString();
    }
  }

  private boolean slashAt(String in, int index) {
    return index < in.length() && Scheme.isSlash(in.charAt(index), scheme);
  }

  private String withoutSlashes(String rest) {
    var start = 0;
    while (slashAt(rest, start)) {
      start++;
    }
    return rest.substring(start);
  }
}

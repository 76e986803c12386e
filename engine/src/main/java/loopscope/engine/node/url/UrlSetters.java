package loopscope.engine.node.url;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Changes one part of a URL. A value that does not fit leaves the URL as it is.
 *
 * @see <a href="https://url.spec.whatwg.org/#urlutils-members">URL: the members of the class</a>
 */
final class UrlSetters {
  private UrlSetters() {}

  /** The URL after an assignment to that member of it. */
  static UrlRecord set(UrlRecord url, String member, String value) {
    try {
      return switch (member) {
        case "protocol" -> protocol(url, UrlParser.withoutLineEnds(value) + ":");
        case "username" -> url.cannotHaveCredentialsOrPort() ? url
            : url.withCredentials(PercentEncodeSet.USERINFO.encode(value), url.password());
        case "password" -> url.cannotHaveCredentialsOrPort() ? url
            : url.withCredentials(url.username(), PercentEncodeSet.USERINFO.encode(value));
        case "host" -> host(url, UrlParser.withoutLineEnds(value), true);
        case "hostname" -> host(url, UrlParser.withoutLineEnds(value), false);
        case "port" -> url.cannotHaveCredentialsOrPort() ? url : port(url, value);
        case "pathname" -> url.opaque() ? url : url.withPath(path(url, UrlParser.withoutLineEnds(value)));
        case "search" -> url.withQuery(query(url, value)).stripped();
        case "hash" -> url.withFragment(after('#', value, PercentEncodeSet.FRAGMENT)).stripped();
        default -> throw new IllegalArgumentException(member);
      };
    } catch (InvalidUrl e) {
      return url;
    }
  }

  private static UrlRecord protocol(UrlRecord url, String value) {
    var scheme = value.substring(0, Scheme.lengthIn(value)).toLowerCase(Locale.ROOT);
    var fits = !scheme.isEmpty() && Scheme.isSpecial(scheme) == url.isSpecial()
        && !(scheme.equals(Scheme.FILE) && (url.hasCredentials() || url.port() != UrlRecord.NO_PORT))
        && !(url.isFile() && "".equals(url.host()));
    return fits ? url.withScheme(scheme) : url;
  }

  private static UrlRecord host(UrlRecord url, String value, boolean withPort) {
    if (url.opaque()) {
      return url;
    }
    var end = 0;
    while (end < value.length() && !Scheme.isSlash(value.charAt(end), url.scheme())
        && "?#".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    var authority = value.substring(0, end);
    return url.isFile() ? url.withHost(UrlParser.fileHostOf(authority)) : authority(url, authority, withPort);
  }

  private static UrlRecord authority(UrlRecord url, String authority, boolean withPort) {
    var colon = UrlParser.portColon(authority);
    var hasPort = colon < authority.length();
    var hostless = url.isSpecial() || url.hasCredentials() || url.port() != UrlRecord.NO_PORT || hasPort;
    if ((colon == 0 && hostless) || (hasPort && !withPort)) {
      return url;
    }
    var changed = url.withHost(colon == 0 ? "" : Host.parse(authority.substring(0, colon), url.isSpecial()));
    return colon + 1 < authority.length() ? port(changed, authority.substring(colon + 1)) : changed;
  }

  /** The digits that the value begins with count. */
  private static UrlRecord port(UrlRecord url, String value) {
    if (value.isEmpty()) {
      return url.withPort(UrlRecord.NO_PORT);
    }
    var digits = UrlParser.withoutLineEnds(value).replaceFirst("(?s)[^0-9].*", "");
    try {
      return digits.isEmpty() ? url : url.withPort(UrlParser.portOf(digits));
    } catch (InvalidUrl beyondAllPorts) {
      return url;
    }
  }

  private static String path(UrlRecord url, String value) {
    if (value.isEmpty() && !url.isSpecial() && url.host() != null) {
      return "";
    }
    var path = new UrlPath(url.scheme());
    var rooted = !value.isEmpty() && Scheme.isSlash(value.charAt(0), url.scheme());
    path.append(rooted ? value.substring(1) : value);
    return path.toString();
  }

  private static @Nullable String query(UrlRecord url, String value) {
    return after('?', value, url.isSpecial() ? PercentEncodeSet.SPECIAL_QUERY : PercentEncodeSet.QUERY);
  }

  /** The value behind its mark, which need not be there; null when the value is empty. */
  private static @Nullable String after(char mark, String value, PercentEncodeSet set) {
    if (value.isEmpty()) {
      return null;
    }
    return set.encode(UrlParser.withoutLineEnds(value.charAt(0) == mark ? value.substring(1) : value));
  }
}

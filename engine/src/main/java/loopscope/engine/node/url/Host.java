package loopscope.engine.node.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import loopscope.engine.script.DomainNames;

/**
 * Hosts: domains, addresses, and texts that nobody looks into.
 *
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL: host parsing</a>
 */
final class Host {
  private static final BitSet FORBIDDEN = of("\0\t\n\r #/:<>?@[\\]^|");
  private static final BitSet FORBIDDEN_IN_DOMAINS = of("\0\t\n\r #/:<>?@[\\]^|%\u007f");

  static {
    FORBIDDEN_IN_DOMAINS.set(0, ' ');
  }

  private Host() {}

  private static BitSet of(String characters) {
    var set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }

  /** The host in the form it is written in. */
  static String parse(String text, boolean special) {
    if (text.startsWith("[")) {
      if (!text.endsWith("]")) {
        throw new InvalidUrl(text);
      }
      return "[" + Ipv6.canonical(text.substring(1, text.length() - 1)) + "]";
    }
    if (!special) {
      return PercentEncodeSet.C0_CONTROL.encode(checked(text, FORBIDDEN));
    }
    var domain = checked(domain(decoded(text)), FORBIDDEN_IN_DOMAINS);
    return Ipv4.endsInNumber(domain) ? Ipv4.canonical(domain) : domain;
  }

  private static String checked(String text, BitSet forbidden) {
    if (text.chars().anyMatch(forbidden::get)) {
      throw new InvalidUrl(text);
    }
    return text;
  }

  private static String domain(String text) {
    var ascii = DomainNames.toAscii(text);
    if (ascii == null || ascii.isEmpty()) {
      throw new InvalidUrl(text);
    }
    return ascii;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var in = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    for (var at = 0; at < in.length; at++) {
      if (in[at] == '%' && digit(in, at + 1) >= 0 && digit(in, at + 2) >= 0) {
        out.write(digit(in, at + 1) << 4 | digit(in, at + 2));
        at += 2;
      } else {
        out.write(in[at]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int digit(byte[] in, int at) {
    return at < in.length ? Character.digit(in[at], 16) : -1;
  }
}

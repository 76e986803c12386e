package loopscope.engine.node.url;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses of four numbers or fewer, each of which may be octal or hexadecimal.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv4-parser">URL: the IPv4 parser</a>
 */
final class Ipv4 {
  private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX]\\p{XDigit}*");

  private Ipv4() {}

  /** Whether the last label of a host is a number, so that the host can be nothing but an address. */
  static boolean endsInNumber(String host) {
    var end = host.endsWith(".") ? host.length() - 1 : host.length();
    var last = host.substring(host.lastIndexOf('.', end - 1) + 1, Math.max(end, 0));
    return NUMBER.matcher(last).matches();
  }

  /** The address as four decimal numbers. */
  static String canonical(String host) {
    var parts = List.of(host.split("\\.", -1));
    if (parts.size() > 1 && parts.getLast().isEmpty()) {
      parts = parts.subList(0, parts.size() - 1);
    }
    if (parts.size() > 4) {
      throw new InvalidUrl(host);
    }
    var address = number(parts.getLast(), 1L << (8 * (5 - parts.size())));
    for (var index = 0; index < parts.size() - 1; index++) {
      address += number(parts.get(index), 256) << (8 * (3 - index));
    }
    return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
  }

  private static long number(String text, long limit) {
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidUrl(text);
    }
    var value = text.startsWith("0x") || text.startsWith("0X") ? digits(text.substring(2), 16)
        : digits(text, text.startsWith("0") ? 8 : 10);
    if (value >= limit) {
      throw new InvalidUrl(text);
    }
    return value;
  }

  private static long digits(String text, int radix) {
    try {
      return text.isEmpty() ? 0 : Long.parseLong(text, radix);
    } catch (NumberFormatException notInThisRadixOrTooLarge) {
      throw new InvalidUrl(text);
    }
  }
}

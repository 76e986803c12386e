package loopscope.engine.net;

import io.netty.util.NetUtil;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;

/** Addresses as the C library writes them. */
public final class Addresses {
  private Addresses() {}

  /** As in {@code 127.0.0.1} or {@code ::1}. */
  public static String text(InetAddress address) {
    return NetUtil.toAddressString(address);
  }

  /** As in {@code 127.0.0.1:4000}, {@code [::1]:4000} or {@code /tmp/socket}. */
  static String shown(SocketAddress address) {
    return switch (address) {
      case InetSocketAddress internet -> host(internet) + ":" + internet.getPort();
      case UnixDomainSocketAddress pipe -> pipe.getPath().toString();
      default -> address.toString();
    };
  }

  private static String host(InetSocketAddress address) {
    var text = text(address.getAddress());
    return address.getAddress() instanceof Inet6Address ? "[" + text + "]" : text;
  }

  /** The address alone; one of IPv4 on a socket of IPv6 is mapped, as in {@code ::ffff:127.0.0.1}. */
  static Endpoint endpoint(InetSocketAddress address, boolean ipv6) {
    var text = text(address.getAddress());
    var mapped = ipv6 && address.getAddress() instanceof Inet4Address;
    return new Endpoint(mapped ? "::ffff:" + text : text, ipv6 || text.contains(":"), address.getPort());
  }
}

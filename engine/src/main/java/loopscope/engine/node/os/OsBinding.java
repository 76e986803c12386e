package loopscope.engine.node.os;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;

/** Facts about the machine for {@code os.js}: from Linux's {@code /proc} where there is one, else what Java knows. */
public final class OsBinding implements Binding {
  private static final int BITS_OF_BYTE = 8;

  private final ScriptRealm realm;

  /** Works for the isolate of {@code environment}. */
  public OsBinding(Environment environment) {
    this.realm = environment.realm();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.ofEntries(Map.entry("hostname", a -> hostname()), Map.entry("release", a -> System.getProperty(
        "os.version")), Map.entry("version", a -> version()), Map.entry("machine", a -> machine()),
        Map.entry("homedir", a -> System.getProperty("user.home")),
        Map.entry("parallelism", a -> Runtime.getRuntime().availableProcessors()),
        Map.entry("memory", a -> realm.array(memory())), Map.entry("uptime", a -> uptime()),
        Map.entry("loadavg", a -> realm.array(loads())), Map.entry("cpus", a -> rows(LinuxFacts
            .processors())),
        Map.entry("userInfo", a -> realm.array(LinuxFacts.user())),
        Map.entry("networkInterfaces", a -> rows(interfaces())));
  }

  private Object rows(List<List<Object>> rows) {
    return realm.array(rows.stream().map(realm::array).toList());
  }

  private static String hostname() {
    return LinuxFacts.text("/proc/sys/kernel/hostname").orElseGet(() -> {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException e) {
        return "localhost";
      }
    });
  }

  private static String version() {
    return LinuxFacts.text("/proc/sys/kernel/version").orElseGet(() -> System.getProperty("os.name"));
  }

  private static String machine() {
    var name = System.getProperty("os.arch");
    return name.equals("amd64") ? "x86_64" : name;
  }

  /** All and free, in bytes. */
  private static List<Object> memory() {
    if (ManagementFactory
        .getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
      var all = (double) system.getTotalMemorySize();
      return List.of(all, LinuxFacts.availableMemory().orElseGet(() -> (double) system.getFreeMemorySize()));
    }
    return List.of((double) Runtime.getRuntime().maxMemory(), (double) Runtime.getRuntime().freeMemory());
  }

  private static double uptime() {
    return LinuxFacts.numbers("/proc/uptime").stream().findFirst()
        .orElseGet(() -> ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
  }

  private static List<Object> loads() {
    var known = LinuxFacts.numbers("/proc/loadavg");
    return known.size() < 3 ? List.of(0, 0, 0) : List.copyOf(known.subList(0, 3));
  }

  /** Name, address, netmask, family, mac, internal, prefix length, scope of each address. */
  private static List<List<Object>> interfaces() {
    var rows = new ArrayList<List<Object>>();
    try {
      for (var network : NetworkInterface.networkInterfaces().toList().reversed()) {
        if (network.isUp()) {
          for (var address : sorted(network.getInterfaceAddresses())) {
            rows.add(row(network, address));
          }
        }
      }
    } catch (SocketException unknown) {
      return rows;
    }
    return rows;
  }

  /** IPv4 comes first, as in Node. */
  private static List<InterfaceAddress> sorted(List<InterfaceAddress> addresses) {
    return addresses.stream().sorted(Comparator.comparing(address -> address.getAddress()
        .getAddress().length))
        .toList();
  }

  private static List<Object> row(NetworkInterface network, InterfaceAddress address) throws SocketException {
    var bytes = address.getAddress().getAddress();
    var mac = network.getHardwareAddress();
    return List.of(network.getName(), shown(address.getAddress().getHostAddress()),
        netmask(bytes.length, address.getNetworkPrefixLength()), bytes.length == 4 ? "IPv4" : "IPv6",
        mac == null ? "00:00:00:00:00:00" : HexFormat.ofDelimiter(":").formatHex(mac), network.isLoopback(),
        (int) address.getNetworkPrefixLength(), network.getIndex());
  }

  private static String netmask(int length, int prefix) {
    var mask = new byte[length];
    for (var bit = 0; bit < prefix; bit++) {
      mask[bit / BITS_OF_BYTE] |= (byte) (0x80 >> bit % BITS_OF_BYTE);
    }
    try {
      return shown(InetAddress.getByAddress(mask).getHostAddress());
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** An address without its scope, and with its longest run of zeros left out. */
  private static String shown(String address) {
    var plain = address.replaceAll("%.*", "");
    return plain.contains(":") ? plain.replaceFirst("(^|:)0(:0)+(:|$)", "::") : plain;
  }
}

package loopscope.engine.node.net;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loopscope.engine.loop.Callback;
import loopscope.engine.net.Addresses;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Names looked up for {@code dns.js}: by the system, which blocks, on the thread pool. */
public final class DnsBinding implements Binding {
  private static final Path SERVICES = Path.of("/etc/services");
  private static final Path RESOLVER = Path.of("/etc/resolv.conf");

  private final Environment environment;
  private final ScriptRealm realm;

  /** Works for the isolate of {@code environment}. */
  public DnsBinding(Environment environment) {
    this.environment = environment;
    this.realm = environment.realm();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("lookup", this::lookup, "lookupService", this::lookupService, "nameServers", a -> realm
        .array(lines(RESOLVER).map(line -> line.trim().split("\\s+"))
            .filter(words -> words.length > 1 && words[0].equals("nameserver")).map(words -> words[1])
            .toList()));
  }

  /** {@code lookup(hostname, family, order, shownFunction, done)}: calls {@code done(addresses)}, or {@code done()} if there are none. */
  private @Nullable Object lookup(Arguments arguments) {
    var name = arguments.string(0);
    var family = arguments.integer(1);
    var order = arguments.string(2);
    var done = arguments.object(4);
    environment.loop().submit("dns.lookup", name, realm.describe(arguments.value(3)), realm.here(), () -> {
      var found = addresses(name, family, order);
      return environment.callbacks().guarded(() -> realm.call(done, ScriptRealm.undefined(), found.isEmpty()
          ? null
          : realm.array(found)));
    });
    return null;
  }

  private static List<String> addresses(String name, int family, String order) {
    try {
      return Arrays.stream(InetAddress.getAllByName(name))
          .filter(address -> family == 0 || family == (isIpv4(address) ? 4 : 6)).sorted(preference(order))
          .map(Addresses::text).toList();
    } catch (UnknownHostException e) {
      return List.of();
    }
  }

  private static boolean isIpv4(InetAddress address) {
    return address instanceof Inet4Address;
  }

  private static Comparator<InetAddress> preference(String order) {
    return switch (order) {
      case "ipv4first" -> Comparator.comparing(DnsBinding::isIpv4).reversed();
      case "ipv6first" -> Comparator.comparing(DnsBinding::isIpv4);
      default -> (a, b) -> 0;
    };
  }

  /** {@code lookupService(address, port, shownFunction, done)}: calls {@code done(hostname, service)}, or {@code done()}. */
  private @Nullable Object lookupService(Arguments arguments) {
    var address = arguments.string(0);
    var port = arguments.integer(1);
    var done = arguments.object(3);
    environment.loop().submit("dns.lookupService", address + ":" + port, realm.describe(arguments.value(2)),
        realm
            .here(), () -> named(address, port, done));
    return null;
  }

  private Callback named(String address, int port, Object done) {
    try {
      var name = InetAddress.getByName(address).getCanonicalHostName();
      if (!name.equals(InetAddress.getByName(address).getHostAddress())) {
        return environment.callbacks().calling(done, ScriptRealm.undefined(), name, service(port));
      }
    } catch (UnknownHostException noName) {
      // Told below, as for an address without a name.
    }
    return environment.callbacks().calling(done, ScriptRealm.undefined());
  }

  /** What the system calls a port. */
  private static String service(int port) {
    return lines(SERVICES).map(line -> line.split("\\s+"))
        .filter(words -> words.length > 1 && words[1].equals(port + "/tcp")).map(words -> words[0])
        .findFirst()
        .orElse(String.valueOf(port));
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException unknown) {
      return Stream.empty();
    }
  }
}

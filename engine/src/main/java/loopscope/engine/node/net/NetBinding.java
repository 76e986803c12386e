package loopscope.engine.node.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.List;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import loopscope.engine.loop.Callback;
import loopscope.engine.net.Connection;
import loopscope.engine.net.Endpoint;
import loopscope.engine.net.ListenSocket;
import loopscope.engine.net.Listener;
import loopscope.engine.net.NetHandle;
import loopscope.engine.net.NettyPoller;
import loopscope.engine.net.Passed;
import loopscope.engine.net.PassedConnection;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.SystemErrors;
import loopscope.engine.node.environment.SystemErrors.CodedException;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.ConnectionEvent.SpuriousWakeup;
import org.jspecify.annotations.Nullable;

/**
 * Sockets being opened, connected and closed, for {@code net.js}; {@link StreamBinding} moves their bytes. An address is given
 * as two arguments: address and port, or the path of a pipe and -1. What fails returns libuv's name of the error.
 */
public final class NetBinding implements Binding {
  private final Environment environment;
  private final ScriptRealm realm;
  private final NettyPoller poller;

  /** Works for the isolate of {@code environment}, whose loop waits with {@code poller}. */
  public NetBinding(Environment environment, NettyPoller poller) {
    this.environment = environment;
    this.realm = environment.realm();
    this.poller = poller;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.ofEntries(Map.entry("listen", this::listen), Map.entry("accept", this::accept),
        Map.entry("open", this::open), Map.entry("bind", this::bind), Map.entry("connect", this::connect),
        Map.entry("localAddress", a -> shown(handle(a).localAddress())),
        Map.entry("remoteAddress", a -> shown(connection(a).remoteAddress())),
        Map.entry("reference", this::reference), Map.entry("close", this::close),
        Map.entry("reset", this::reset), Map.entry("share", NetBinding::share), Map.entry("handOver",
            NetBinding::handOver), Map.entry("receive", this::receive), Map.entry("describePassed",
                this::describePassed));
  }

  private static NetHandle handle(Arguments arguments) {
    return (NetHandle) arguments.object(0);
  }

  private static Connection connection(Arguments arguments) {
    return (Connection) arguments.object(0);
  }

  private static SocketAddress address(Arguments arguments, int index) throws IOException {
    var port = arguments.integer(index + 1);
    var address = arguments.string(index);
    return port < 0 ? pipe(address) : new InetSocketAddress(InetAddress.getByName(address), port);
  }

  /** Linux's abstract sockets, whose names begin with a null character, are not the JDK's. */
  private static SocketAddress pipe(String path) throws IOException {
    try {
      return UnixDomainSocketAddress.of(path);
    } catch (InvalidPathException noFile) {
      throw new CodedException("EAFNOSUPPORT");
    }
  }

  /** The address, if the program may use it. */
  private SocketAddress permitted(Arguments arguments, int index) throws IOException {
    var address = address(arguments, index);
    switch (address) {
      case InetSocketAddress internet -> environment.permission().checkAddress(internet.getAddress());
      case UnixDomainSocketAddress pipe -> environment.permission().checkFile(environment.directory().resolve(
          pipe
              .getPath().toString()));
      default -> throw new IllegalArgumentException("no address of a socket: " + address);
    }
    return address;
  }

  /** {@code listen(address, port, backlog, connected)}: a listening socket that calls {@code connected(socket)} once it accepts. */
  private Object listen(Arguments arguments) {
    try {
      return listener(ListenSocket.open(permitted(arguments, 0), arguments.integer(2)), arguments.object(3));
    } catch (IOException e) {
      return SystemErrors.code(e);
    } catch (UnsupportedOperationException noSuchFamily) {
      return "EAFNOSUPPORT";
    }
  }

  private Listener listener(ListenSocket socket, Object connected) {
    return new Listener(poller, environment.loop(), socket, connection -> environment.callbacks().calling(
        connected,
        ScriptRealm.undefined(), connection), () -> environment.recorder().record(stamp -> new SpuriousWakeup(
            stamp,
            socket.shown())));
  }

  /** {@code share(listener)}: its socket, for another process to {@link #receive}. */
  private static Object share(Arguments arguments) {
    return ((Listener) arguments.object(0)).share();
  }

  /** {@code handOver(connection)}: what another process {@linkplain #receive receives}; it is no longer this one's. */
  private static Object handOver(Arguments arguments) {
    return connection(arguments).handOver();
  }

  /** {@code receive(passed, connected)}: a connection, or a listening socket as {@code listen} makes it. */
  private Object receive(Arguments arguments) {
    return switch ((Passed) arguments.object(0)) {
      case PassedConnection passed -> new Connection(poller, environment.loop(), passed);
      case ListenSocket socket -> listener(socket, arguments.object(1));
    };
  }

  /** {@code describePassed(passed)}: whether it listens, and whether it is a pipe. */
  private Object describePassed(Arguments arguments) {
    var passed = (Passed) arguments.object(0);
    return realm.array(List.of(passed instanceof ListenSocket, passed.isPipe()));
  }

  /** {@code accept(listener, shownFunction)}: begins to accept. */
  private @Nullable Object accept(Arguments arguments) {
    ((Listener) arguments.object(0)).start(realm.describe(arguments.value(1)), realm.here());
    return null;
  }

  /** {@code open(address, port)}: a socket for connecting there. */
  private Object open(Arguments arguments) {
    try {
      return new Connection(poller, environment.loop(), address(arguments, 0));
    } catch (IOException e) {
      return SystemErrors.code(e);
    }
  }

  /** {@code bind(socket, address, port)}. */
  private @Nullable Object bind(Arguments arguments) {
    try {
      connection(arguments).bind(permitted(arguments, 1));
      return null;
    } catch (IOException e) {
      return SystemErrors.code(e);
    }
  }

  /** {@code connect(socket, address, port, done)}: calls {@code done(code)}. */
  private @Nullable Object connect(Arguments arguments) {
    try {
      connection(arguments).connect(permitted(arguments, 1), telling(environment, arguments.object(3)));
      return null;
    } catch (IOException e) {
      return SystemErrors.code(e);
    }
  }

  /** Makes callbacks that call {@code function} with the name of what went wrong, or nothing. */
  static Function<@Nullable Exception, Callback> telling(Environment environment, Object function) {
    return failure -> environment.callbacks().calling(function, ScriptRealm.undefined(), code(failure));
  }

  private static @Nullable String code(@Nullable Exception failure) {
    return switch (failure) {
      case null -> null;
      case CancellationException cancelled -> "ECANCELED";
      default -> SystemErrors.code(failure);
    };
  }

  private @Nullable Object shown(@Nullable Endpoint endpoint) {
    return endpoint == null ? null
        : realm.array(List.of(endpoint.address(), endpoint.ipv6() ? "IPv6" : "IPv4",
            endpoint.port()));
  }

  /** {@code reference(socket, value)}: whether it keeps the loop alive. */
  private @Nullable Object reference(Arguments arguments) {
    handle(arguments).handle().setReferenced(arguments.flag(1));
    return null;
  }

  /** {@code close(socket, shownFunction, closed)}. */
  private @Nullable Object close(Arguments arguments) {
    handle(arguments).close(realm.describe(arguments.value(1)), realm.here(), callback(arguments, 2));
    return null;
  }

  /** {@code reset(connection, shownFunction, closed)}. */
  private @Nullable Object reset(Arguments arguments) {
    connection(arguments).reset(realm.describe(arguments.value(1)), realm.here(), callback(arguments, 2));
    return null;
  }

  private Callback callback(Arguments arguments, int index) {
    return environment.callbacks().calling(arguments.object(index), ScriptRealm.undefined());
  }
}

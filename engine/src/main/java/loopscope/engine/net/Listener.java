package loopscope.engine.net;

import io.netty.channel.Channel;
import io.netty.channel.IoRegistration;
import io.netty.channel.nio.NioIoOps;
import io.netty.channel.nio.NioSelectableChannelIoHandle;
import io.netty.channel.socket.nio.NioDomainSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.Function;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.Handle;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A server's wait for connections. Like libuv's, it takes one after the other until none is left, and then waits in poll. What it
 * accepts is told when the loop calls for it. Loop thread.
 *
 * @see <a href="https://docs.libuv.org/en/v1.x/stream.html#c.uv_listen">libuv: uv_listen</a>
 */
public final class Listener implements NetHandle {
  private final NettyPoller poller;
  private final EventLoop loop;
  private final ListenSocket socket;
  private final Function<Connection, Callback> connected;
  private final Runnable wokenInVain;
  private final Handle handle;
  private final IoRegistration registration;
  private @Nullable SocketChannel accepted;
  private boolean tellsOn;
  private boolean released;

  /**
   * Waits for connections of a socket that it holds; {@link #start} begins to accept.
   *
   * @param connected makes the callback that tells the program of a connection
   * @param wokenInVain hears that the system woke this one, and another had taken the connection
   */
  public Listener(NettyPoller poller, EventLoop loop, ListenSocket socket,
      Function<Connection, Callback> connected,
      Runnable wokenInVain) {
    this.poller = poller;
    this.loop = loop;
    this.socket = socket;
    this.connected = connected;
    this.wokenInVain = wokenInVain;
    this.handle = new Handle(loop, this::accept);
    this.registration = poller.selector().register(new Waiting(socket.channel())).resultNow();
  }

  private final class Waiting extends NioSelectableChannelIoHandle<ServerSocketChannel> {
    Waiting(ServerSocketChannel channel) {
      super(channel);
    }

    @Override
    protected void handle(ServerSocketChannel channel, SelectionKey key) {
      registration.submit(NioIoOps.NONE);
      take(wokenInVain);
    }

    /** The isolate has ended. */
    @Override
    public void close() {
      release();
    }
  }

  /** There may be none, or the client has gone, or there are no descriptors left: then it waits again. */
  private void take(Runnable ifNone) {
    try {
      accepted = socket.accept();
      if (accepted == null) {
        ifNone.run();
      }
    } catch (IOException noDescriptorsOrGone) {
      accepted = null;
    }
    if (accepted == null) {
      registration.submit(NioIoOps.ACCEPT);
    } else {
      tell();
    }
  }

  private void accept() {
    if (accepted != null) {
      tell();
    } else if (tellsOn) {
      tellsOn = false;
      take(() -> {});
    } else {
      registration.submit(NioIoOps.ACCEPT);
    }
  }

  private void tell() {
    handle.arrived(() -> {
      var next = accepted;
      accepted = null;
      tellsOn = true;
      return next == null || connected.apply(connection(next)).run();
    });
  }

  private Connection connection(SocketChannel next) {
    var isInternet = socket.address() instanceof InetSocketAddress;
    Channel channel = isInternet ? new NioSocketChannel(next) : new NioDomainSocketChannel(next);
    return new Connection(poller, loop, Channels.ready(channel), remote(channel), socket.isIpv6());
  }

  private SocketAddress remote(Channel next) {
    return next.remoteAddress() instanceof InetSocketAddress peer ? peer : socket.address();
  }

  /** Accepts connections; {@code function} is what the program wants to be called with them. */
  public void start(FunctionInfo function, @Nullable SourceRange at) {
    handle.start("net.accept", Addresses.shown(socket.address()), function, at);
  }

  /** The socket, for one more to hold. */
  public ListenSocket share() {
    return socket.share();
  }

  @Override
  public Handle handle() {
    return handle;
  }

  @Override
  public @Nullable Endpoint localAddress() {
    return socket.address() instanceof InetSocketAddress address ? Addresses.endpoint(address, socket
        .isIpv6()) : null;
  }

  /** Listens no longer; a connection not yet told of is closed. */
  @Override
  public void close(FunctionInfo function, @Nullable SourceRange at, Callback closed) {
    handle.stop();
    loop.addClosing("net.Server", function, at, closed);
    registration.cancel();
    release();
    poller.closeNow();
  }

  private void release() {
    if (released) {
      return;
    }
    released = true;
    socket.release();
    var waiting = accepted;
    accepted = null;
    if (waiting != null) {
      try {
        waiting.close();
      } catch (IOException alreadyGone) {
        // It has what it needs: to be closed.
      }
    }
  }
}

package loopscope.engine.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.Handle;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** A server's socket: TCP or a Unix-domain pipe. What it accepts waits until the loop calls for it. Loop thread. */
public final class Listener implements NetHandle {
  private final NettyPoller poller;
  private final EventLoop loop;
  private final ServerChannel channel;
  private final Function<Connection, Callback> connected;
  private final Handle handle;
  private final Queue<Channel> accepted = new ArrayDeque<>();

  /**
   * Binds and listens; {@link #start} begins to accept.
   *
   * @param connected makes the callback that tells the program of a connection
   * @throws IOException what the system said
   */
  public Listener(NettyPoller poller, EventLoop loop, SocketAddress address, int backlog,
      Function<Connection, Callback> connected) throws IOException {
    this.poller = poller;
    this.loop = loop;
    this.connected = connected;
    this.handle = new Handle(loop, this::accept);
    this.channel = Channels.listening(address, backlog);
    channel.pipeline().addLast(new Acceptor());
    poller.selector().register(channel);
    var bound = channel.bind(address);
    if (bound.cause() != null) {
      channel.close();
      throw Channels.failure(bound.cause());
    }
  }

  private final class Acceptor extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      accepted.add((Channel) message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      accept();
    }

    /** Out of descriptors, or the client has gone: libuv goes on accepting. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      accept();
    }
  }

  private void accept() {
    if (accepted.isEmpty()) {
      channel.read();
    } else {
      handle.arrived(() -> connected.apply(connection(accepted.remove())).run());
    }
  }

  private Connection connection(Channel next) {
    var remote = next.remoteAddress() instanceof InetSocketAddress peer ? peer : channel.localAddress();
    return new Connection(poller, loop, Channels.ready(next), remote, isIpv6());
  }

  /** Accepts connections; {@code function} is what the program wants to be called with them. */
  public void start(FunctionInfo function, @Nullable SourceRange at) {
    handle.start("net.accept", Addresses.shown(channel.localAddress()), function, at);
  }

  @Override
  public Handle handle() {
    return handle;
  }

  private boolean isIpv6() {
    return channel.localAddress() instanceof InetSocketAddress address
        && address.getAddress() instanceof Inet6Address;
  }

  @Override
  public @Nullable Endpoint localAddress() {
    return channel.localAddress() instanceof InetSocketAddress address ? Addresses.endpoint(address, isIpv6())
        : null;
  }

  /** Listens no longer; connections not yet told of are closed, and a pipe's file is removed. */
  @Override
  public void close(FunctionInfo function, @Nullable SourceRange at, Callback closed) {
    handle.stop();
    loop.addClosing("net.Server", function, at, closed);
    var address = channel.localAddress();
    channel.close();
    for (var waiting : accepted) {
      waiting.unsafe().closeForcibly();
    }
    accepted.clear();
    poller.closeNow();
    if (address instanceof UnixDomainSocketAddress pipe) {
      pipe.getPath().toFile().delete();
    }
  }
}

package loopscope.engine.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.channel.socket.nio.NioChannelOption;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Function;
import jdk.net.ExtendedSocketOptions;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.EventLoop.Request;
import loopscope.engine.loop.Handle;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A stream of bytes to another process and back: TCP or a Unix-domain pipe. It reads only while it is asked to, so that a slow
 * reader slows its peer; a write goes out at once, and what does not fit follows when there is room. Loop thread.
 */
public final class Connection implements NetHandle {

  /** Makes the callbacks that tell the program what came in. */
  public interface Receiver {

    /** Bytes arrived. */
    Callback received(byte[] bytes);

    /** Nothing more will arrive: the peer has ended, or, with a failure, the connection has broken. */
    Callback ended(@Nullable IOException failure);
  }

  private static final String INBOUND = "inbound";

  private final Channel channel;
  private final boolean ipv6;
  private final Handle handle;
  private final Pending pending;
  private final EventLoop loop;
  private final Queue<Function<Receiver, Callback>> arrived = new ArrayDeque<>();
  private final NettyPoller poller;
  private final SocketAddress remote;
  private @Nullable Receiver receiver;
  private String target = "";
  private long unwritten;
  private boolean ended;

  /** A socket that is about to connect to {@code remote}. */
  public Connection(NettyPoller poller, EventLoop loop, SocketAddress remote) {
    this(poller, loop, Channels.connecting(remote), remote, false);
  }

  /** A connection that a server accepted; {@code ipv6} if it listens on an address of IPv6. */
  Connection(NettyPoller poller, EventLoop loop, Channel channel, SocketAddress remote, boolean ipv6) {
    this.poller = poller;
    this.remote = remote;
    this.loop = loop;
    this.channel = channel;
    this.ipv6 = ipv6;
    this.handle = new Handle(loop, this::read);
    this.pending = new Pending(loop);
    this.target = Addresses.shown(remote);
    // In this order: a handler is added by the selector that the channel is registered with, and that may be another isolate's.
    poller.selector().register(channel);
    channel.pipeline().addLast(INBOUND, new Inbound());
  }

  /** The same connection in another isolate, which has it to itself. */
  public Connection(NettyPoller poller, EventLoop loop, PassedConnection passed) {
    this(poller, loop, passed.channel(), passed.remote(), passed.ipv6());
    arrived.addAll(passed.arrived());
    ended = passed.ended();
  }

  /** Leaves this isolate, with what arrived and was not told of. */
  public PassedConnection handOver() {
    handle.stop();
    pending.cancelAll();
    channel.deregister();
    // Until the selector has run, it may still read: what it reads goes along.
    poller.closeNow();
    channel.pipeline().remove(INBOUND);
    return new PassedConnection(channel, remote, ipv6, arrived, ended);
  }

  private final class Inbound extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      var buffer = (ByteBuf) message;
      var bytes = ByteBufUtil.getBytes(buffer);
      buffer.release();
      arrive(to -> to.received(bytes));
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      if (event instanceof ChannelInputShutdownEvent) {
        end(null);
      }
    }

    /** Netty closes a pipe when the peer has ended; it knows no half-open ones. */
    @Override
    public void channelInactive(ChannelHandlerContext context) {
      end(null);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      end(Channels.failure(cause));
    }
  }

  private void end(@Nullable IOException failure) {
    if (!ended) {
      ended = true;
      arrive(to -> to.ended(failure));
    }
  }

  private void arrive(Function<Receiver, Callback> what) {
    arrived.add(what);
    tell();
  }

  private void tell() {
    handle.arrived(() -> arrived.remove().apply(Objects.requireNonNull(receiver)).run());
  }

  private void read() {
    if (arrived.isEmpty()) {
      channel.read();
    } else {
      tell();
    }
  }

  /** Begins, or goes on, to read. {@code function} is what the program wants to be called with the bytes. */
  public void startReading(Receiver to, FunctionInfo function, @Nullable SourceRange at) {
    receiver = to;
    handle.start("net.read", target, function, at);
  }

  /** Reads no more, until asked again. */
  public void stopReading() {
    handle.stop();
  }

  @Override
  public Handle handle() {
    return handle;
  }

  /**
   * Chooses the local address to connect from.
   *
   * @throws IOException what the system said
   */
  public void bind(SocketAddress local) throws IOException {
    var bound = channel.bind(local);
    if (bound.cause() != null) {
      throw Channels.failure(bound.cause());
    }
  }

  /**
   * Connects; {@code done} makes the callback for when that has succeeded or failed.
   *
   * @throws IOException what the system said at once, except that nobody listens there: that is told later, as libuv does
   */
  public void connect(SocketAddress remote, Function<@Nullable Exception, Callback> done) throws IOException {
    var request = pending.start("net.connect", target, done);
    var future = channel.connect(remote);
    if (remote instanceof InetSocketAddress && future.cause() != null && !(future
        .cause() instanceof ConnectException)) {
      pending.drop(request);
      throw Channels.failure(future.cause());
    }
    if (future.cause() != null) {
      pending.completeSoon(request, failure(future.cause()));
    }
    future.addListener(connected -> pending.complete(request, failure(connected.cause())));
  }

  private static @Nullable Exception failure(@Nullable Throwable cause) {
    return cause == null ? null : Channels.failure(cause);
  }

  /**
   * Writes bytes, which must not change until they are written.
   *
   * @return whether that is done already; otherwise {@code done} makes the callback for when it is
   * @throws IOException what the system said at once
   */
  public boolean write(List<ByteBuffer> bytes, Function<@Nullable Exception, Callback> done)
      throws IOException {
    var request = pending.start("net.write", target, done);
    var outgoing = new Outgoing(bytes);
    unwritten = outgoing.left();
    var failure = writeOn(outgoing, request);
    if (failure == null && unwritten > 0) {
      return false;
    }
    pending.drop(request);
    if (failure != null) {
      throw failure;
    }
    return true;
  }

  /** Writes until the system takes no more, and then goes on when it does. Returns what went wrong at once. */
  private @Nullable IOException writeOn(Outgoing outgoing, Request request) {
    while (outgoing.left() > 0) {
      var future = channel.writeAndFlush(outgoing.next(channel.alloc()));
      if (!future.isDone()) {
        future.addListener(written -> writtenLater(outgoing, request, written.cause()));
        return null;
      }
      if (future.cause() != null) {
        return Channels.failure(future.cause());
      }
      unwritten = outgoing.left();
    }
    return null;
  }

  private void writtenLater(Outgoing outgoing, Request request, @Nullable Throwable cause) {
    unwritten = outgoing.left();
    var failure = cause == null ? writeOn(outgoing, request) : Channels.failure(cause);
    if (failure != null || unwritten == 0) {
      pending.complete(request, failure);
    }
  }

  /** Number of bytes that the system has not taken. */
  public long unwritten() {
    return unwritten;
  }

  /** Ends the outgoing half, after what is written; {@code done} makes the callback for when that is done. */
  public void shutdown(Function<@Nullable Exception, Callback> done) {
    var request = pending.start("net.end", target, done);
    pending.completeSoon(request, failure(((DuplexChannel) channel).shutdownOutput().cause()));
    Channels.readEndWithBytes(channel);
  }

  /** Closes it; what was pending is cancelled, and its callbacks run before {@code closed}. */
  @Override
  public void close(FunctionInfo function, @Nullable SourceRange at, Callback closed) {
    handle.stop();
    loop.addClosing("net.Socket", function, at, closed);
    pending.cancelAll();
    channel.close();
  }

  /** Closes it so that the peer sees a reset, not an end. */
  public void reset(FunctionInfo function, @Nullable SourceRange at, Callback closed) {
    channel.config().setOption(ChannelOption.SO_LINGER, 0);
    close(function, at, closed);
  }

  /** Sends small writes at once, or collects them: {@code TCP_NODELAY}. */
  public void setNoDelay(boolean enable) {
    channel.config().setOption(ChannelOption.TCP_NODELAY, enable);
  }

  /** Has the system ask a peer that was silent for so long whether it is still there; 0 leaves the time as it is. */
  public void setKeepAlive(boolean enable, int delaySeconds) {
    channel.config().setOption(ChannelOption.SO_KEEPALIVE, enable);
    if (enable && delaySeconds > 0) {
      channel.config().setOption(NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE), delaySeconds);
    }
  }

  @Override
  public @Nullable Endpoint localAddress() {
    return endpoint(channel.localAddress());
  }

  /** The other end; null for a pipe or while there is none. */
  public @Nullable Endpoint remoteAddress() {
    return endpoint(channel.remoteAddress());
  }

  private @Nullable Endpoint endpoint(@Nullable SocketAddress address) {
    return address instanceof InetSocketAddress internet ? Addresses.endpoint(internet, ipv6) : null;
  }
}

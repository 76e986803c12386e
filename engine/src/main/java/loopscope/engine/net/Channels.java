package loopscope.engine.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.MaxMessagesRecvByteBufAllocator;
import io.netty.channel.socket.SocketProtocolFamily;
import io.netty.channel.socket.nio.NioDomainSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.spi.SelectorProvider;

/** Makes Netty's channels and sets them to libuv's ways: nothing is read, closed or timed out unless asked for. */
final class Channels {
  /** As much as libuv reads at once. */
  private static final int CHUNK = 65_536;
  private static final SelectorProvider PROVIDER = SelectorProvider.provider();

  private Channels() {}

  static Channel connecting(SocketAddress remote) {
    return ready(remote instanceof InetSocketAddress internet
        ? new NioSocketChannel(PROVIDER, family(internet))
        : new NioDomainSocketChannel());
  }

  /** Sets up a channel that a server has accepted, or that is about to connect. */
  static Channel ready(Channel channel) {
    var config = channel.config();
    config.setAutoRead(false);
    config.setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
    config.setOption(ChannelOption.AUTO_CLOSE, false);
    config.setOption(ChannelOption.CONNECT_TIMEOUT_MILLIS, 0);
    config.setRecvByteBufAllocator(new FixedRecvByteBufAllocator(CHUNK).respectMaybeMoreData(false)
        .maxMessagesPerRead(1));
    config.setOption(ChannelOption.TCP_NODELAY, false);
    return channel;
  }

  /** The outgoing half has ended: the system tells the end of the other half together with the last bytes. */
  static void readEndWithBytes(Channel channel) {
    ((MaxMessagesRecvByteBufAllocator) channel.config().getRecvByteBufAllocator()).maxMessagesPerRead(2);
  }

  private static SocketProtocolFamily family(InetSocketAddress address) {
    return address.getAddress() instanceof Inet6Address ? SocketProtocolFamily.INET6
        : SocketProtocolFamily.INET;
  }

  /** What the system said, without what Netty says around it. */
  static IOException failure(Throwable thrown) {
    var failure = thrown;
    while (failure.getCause() instanceof IOException cause) {
      failure = cause;
    }
    return failure instanceof IOException system ? system : new IOException(failure);
  }
}

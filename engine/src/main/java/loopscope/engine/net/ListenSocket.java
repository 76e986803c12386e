package loopscope.engine.net;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A socket that listens: TCP or a Unix-domain pipe. Several isolates may wait for its connections, each with its own selector; the
 * system wakes all of them, and one gets the connection. It is open as long as somebody holds it. Any thread.
 */
public final class ListenSocket implements Passed {
  private final ServerSocketChannel channel;
  private final SocketAddress address;
  private int holders = 1;

  private ListenSocket(ServerSocketChannel channel, SocketAddress address) {
    this.channel = channel;
    this.address = address;
  }

  /**
   * Binds and listens; who opens it holds it.
   *
   * @throws IOException what the system said
   */
  public static ListenSocket open(SocketAddress address, int backlog) throws IOException {
    var channel = ServerSocketChannel.open(family(address));
    try {
      channel.configureBlocking(false);
      channel.bind(address, backlog);
      return new ListenSocket(channel, channel.getLocalAddress());
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static StandardProtocolFamily family(SocketAddress address) {
    return !(address instanceof InetSocketAddress internet) ? StandardProtocolFamily.UNIX
        : internet.getAddress() instanceof Inet6Address ? StandardProtocolFamily.INET6
            : StandardProtocolFamily.INET;
  }

  /** One more holds it. */
  public synchronized ListenSocket share() {
    holders++;
    return this;
  }

  /** One holds it no longer; the last one closes it, and removes a pipe's file. */
  synchronized void release() {
    holders--;
    if (holders == 0) {
      try {
        channel.close();
      } catch (IOException alreadyGone) {
        return;
      }
      if (address instanceof UnixDomainSocketAddress pipe) {
        pipe.getPath().toFile().delete();
      }
    }
  }

  @Override
  public void drop() {
    release();
  }

  @Override
  public boolean isPipe() {
    return address instanceof UnixDomainSocketAddress;
  }

  ServerSocketChannel channel() {
    return channel;
  }

  /** The next connection that waits; null if there is none, or another took it. */
  @Nullable
  SocketChannel accept() throws IOException {
    return channel.accept();
  }

  /** Its address, for people. */
  public String shown() {
    return Addresses.shown(address);
  }

  SocketAddress address() {
    return address;
  }

  boolean isIpv6() {
    return address instanceof InetSocketAddress internet && internet.getAddress() instanceof Inet6Address;
  }
}

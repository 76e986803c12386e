package loopscope.engine.net;

import io.netty.channel.Channel;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;

/** A connection on its way from one isolate to another: in neither's selector. */
public record PassedConnection(Channel channel, SocketAddress remote, boolean ipv6) implements Passed {

  @Override
  public boolean isPipe() {
    return channel.localAddress() instanceof UnixDomainSocketAddress;
  }

  @Override
  public void drop() {
    channel.unsafe().closeForcibly();
  }
}

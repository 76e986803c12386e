package loopscope.engine.net;

import io.netty.channel.Channel;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import loopscope.engine.loop.Callback;

/**
 * A connection on its way from one isolate to another: in neither's selector.
 *
 * @param arrived what was read and not told of
 * @param ended whether nothing more will arrive
 */
public record PassedConnection(Channel channel, SocketAddress remote, boolean ipv6,
    Collection<Function<Connection.Receiver, Callback>> arrived, boolean ended) implements Passed {

  public PassedConnection {
    arrived = List.copyOf(arrived);
  }

  @Override
  public boolean isPipe() {
    return channel.localAddress() instanceof UnixDomainSocketAddress;
  }

  @Override
  public void drop() {
    channel.unsafe().closeForcibly();
  }
}

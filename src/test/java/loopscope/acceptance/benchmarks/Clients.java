package loopscope.acceptance.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.regex.Pattern;

/**
 * HTTP clients that keep their connections and ask again as soon as they are answered. They share one thread and expect responses
 * of one length: so most of the machine is the server's.
 */
final class Clients implements AutoCloseable {
  private static final byte[] REQUEST = "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(ISO_8859_1);
  private static final Pattern HEAD = Pattern.compile(".*Content-Length: (\\d+)\r\n(?:.*?\r\n)?\r\n",
      Pattern.DOTALL);

  private final Selector selector = Selector.open();
  private final ByteBuffer received = ByteBuffer.allocateDirect(65_536);
  private final int responseLength;

  /** What a client has not received of the response it waits for. */
  private static final class Waiting {
    private final SocketChannel channel;
    private int left;

    Waiting(SocketChannel channel) {
      this.channel = channel;
    }
  }

  /** Connects {@code count} clients to a port of this machine, and asks for the first time. */
  Clients(int port, int count) throws IOException {
    var server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    responseLength = responseLength(server);
    for (var i = 0; i < count; i++) {
      var channel = SocketChannel.open(server);
      channel.configureBlocking(false);
      var waiting = new Waiting(channel);
      channel.register(selector, SelectionKey.OP_READ, waiting);
      ask(waiting);
    }
  }

  private static int responseLength(InetSocketAddress server) throws IOException {
    try (var channel = SocketChannel.open(server)) {
      channel.write(ByteBuffer.wrap(REQUEST));
      var bytes = ByteBuffer.allocate(4096);
      while (true) {
        if (channel.read(bytes) < 0) {
          throw new IOException("the server hung up");
        }
        var head = HEAD.matcher(new String(bytes.array(), 0, bytes.position(), ISO_8859_1));
        if (head.lookingAt()) {
          return head.end() + Integer.parseInt(head.group(1));
        }
      }
    }
  }

  /** How many responses come in that time, a second. */
  double answeredPerSecond(int seconds) throws IOException {
    var start = System.nanoTime();
    var answered = 0;
    while (System.nanoTime() - start < seconds * 1e9) {
      selector.select(100);
      for (var key : selector.selectedKeys()) {
        answered += receive((Waiting) key.attachment()) ? 1 : 0;
      }
      selector.selectedKeys().clear();
    }
    return answered / ((System.nanoTime() - start) / 1e9);
  }

  /** Takes what has come. Returns whether it ended a response; then the next one is asked for. */
  private boolean receive(Waiting waiting) throws IOException {
    var count = waiting.channel.read(received.clear());
    if (count < 0) {
      throw new IOException("the server hung up");
    }
    waiting.left -= count;
    if (waiting.left > 0) {
      return false;
    }
    ask(waiting);
    return true;
  }

  private void ask(Waiting waiting) throws IOException {
    waiting.left = responseLength;
    waiting.channel.write(ByteBuffer.wrap(REQUEST));
  }

  @Override
  public void close() throws IOException {
    for (var key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}

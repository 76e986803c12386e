package loopscope.engine.host;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import loopscope.engine.protocol.MessageChannel;

/** The engine host's program: calls the desktop at the socket it is given, and lives no longer than that call. */
public final class HostMain {
  /** What {@code -XX:+ExitOnOutOfMemoryError} exits with. */
  private static final int OUT_OF_MEMORY_EXIT = 3;

  private HostMain() {}

  /** Takes the path of the socket. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> fail(failure));
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(arguments[0]))) {
      Warmth.gain();
      new ControlLoop(new MessageChannel(channel)).serve();
    }
    halt();
  }

  private static void fail(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY_EXIT);
    }
    failure.printStackTrace();
    Runtime.getRuntime().halt(1);
  }

  /** Ends the process at once, whatever its threads do. */
  static void halt() {
    Runtime.getRuntime().halt(0);
  }
}

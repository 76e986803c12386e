package loopscope.engine.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Connections that a server accepted, and the HTTP requests on them. {@code connection} and {@code request} count from 1 within an
 * isolate.
 */
public sealed interface ConnectionEvent extends TraceEvent {

  /** The connection it happened on; 0 for a server itself. */
  long connection();

  /**
   * A server waits for connections from now on.
   *
   * @param address with the port; empty where there is none
   */
  record ServerListening(Stamp stamp, String address, @Nullable SourceRange at) implements ConnectionEvent {
    @Override
    public long connection() {
      return 0;
    }
  }

  /** A server waits for no more connections; those that it has go on. */
  record ServerStopped(Stamp stamp, String address) implements ConnectionEvent {
    @Override
    public long connection() {
      return 0;
    }
  }

  /**
   * A server that waits on the same socket as another process was woken for a connection, and the other had taken it: what the herd
   * does in vain. Outside of any callback.
   */
  record SpuriousWakeup(Stamp stamp, String address) implements ConnectionEvent {
    @Override
    public long connection() {
      return 0;
    }
  }

  /**
   * A server accepted a connection.
   *
   * @param local the address it came to, with the port; empty where there is none
   * @param remote the address it came from
   */
  record ConnectionAccepted(Stamp stamp, long connection, String local, String remote) implements
      ConnectionEvent {}

  /** Bytes were read from it. */
  record BytesReceived(Stamp stamp, long connection, int size) implements ConnectionEvent {}

  /** Bytes were handed to the system to be sent. */
  record BytesSent(Stamp stamp, long connection, int size) implements ConnectionEvent {}

  /** It is closed from this side. */
  record ConnectionClosed(Stamp stamp, long connection) implements ConnectionEvent {}

  /**
   * The head of a request was parsed.
   *
   * @param headers names and values in turn, the first 32 of them
   */
  record RequestParsed(Stamp stamp, long connection, long request, String method, String url, String version,
      List<String> headers) implements ConnectionEvent {}

  /** The listeners of {@code 'request'} are about to be called. */
  record RequestDispatched(Stamp stamp, long connection, long request) implements ConnectionEvent {}

  /** They have returned, and the loop is free again; the response may still be to come. */
  record RequestHandled(Stamp stamp, long connection, long request) implements ConnectionEvent {}

  /**
   * The head of a response was made.
   *
   * @param head its first lines, as they are sent
   */
  record ResponseStarted(Stamp stamp, long connection, long request, int statusCode, String head,
      @Nullable SourceRange at) implements ConnectionEvent {}

  /** All of a response was handed to the system. */
  record ResponseFinished(Stamp stamp, long connection, long request) implements ConnectionEvent {}
}

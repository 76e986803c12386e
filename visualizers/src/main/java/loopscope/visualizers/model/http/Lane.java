package loopscope.visualizers.model.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import loopscope.engine.trace.ConnectionEvent.ConnectionAccepted;
import loopscope.engine.trace.ConnectionEvent.RequestParsed;

/**
 * A connection that a server accepted. Times are in nanoseconds since the start of the run.
 *
 * @param received bytes read from it
 * @param sent bytes handed to the system
 * @param waiting when the first bytes were read that no request was made of yet; {@link Exchange#NEVER} without any
 * @param exchanges the last requests on it
 * @param requests how many there were
 * @param closed when it was closed from this side; {@link Exchange#NEVER} while it is open
 */
public record Lane(ConnectionAccepted accepted, long received, long sent, long waiting,
    List<Exchange> exchanges,
    int requests, long closed) {
  private static final int MOST = 32;

  public Lane {
    exchanges = List.copyOf(exchanges);
  }

  static Lane of(ConnectionAccepted accepted) {
    return new Lane(accepted, 0, 0, Exchange.NEVER, List.of(), 0, Exchange.NEVER);
  }

  Lane receives(int size, long nanos) {
    return new Lane(accepted, received + size, sent, waiting == Exchange.NEVER ? nanos : waiting, exchanges,
        requests,
        closed);
  }

  Lane sends(int size) {
    return new Lane(accepted, received, sent + size, waiting, exchanges, requests, closed);
  }

  Lane closedAt(long nanos) {
    return new Lane(accepted, received, sent, waiting, exchanges, requests, nanos);
  }

  Lane with(RequestParsed request) {
    var more = new ArrayList<>(exchanges.size() < MOST ? exchanges : exchanges.subList(1, exchanges.size()));
    more.add(Exchange.of(request, waiting == Exchange.NEVER ? request.nanos() : waiting));
    return new Lane(accepted, received, sent, Exchange.NEVER, more, requests + 1, closed);
  }

  /** The lane with one request changed, if that is still known. */
  Lane changed(long request, UnaryOperator<Exchange> change) {
    return new Lane(accepted, received, sent, waiting, exchanges.stream().map(each -> each.request()
        .request() == request ? change.apply(each) : each).toList(), requests, closed);
  }

  public boolean isOpen() {
    return closed == Exchange.NEVER;
  }

  /** The request with a number. */
  public Optional<Exchange> exchange(long request) {
    return exchanges.stream().filter(each -> each.request().request() == request).findFirst();
  }
}

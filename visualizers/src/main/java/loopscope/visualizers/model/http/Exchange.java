package loopscope.visualizers.model.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loopscope.engine.trace.ConnectionEvent.RequestParsed;
import loopscope.engine.trace.ConnectionEvent.ResponseStarted;

/**
 * A request and its response. Times are in nanoseconds since the start of the run; {@link #NEVER} is one that has not come.
 *
 * @param arrived when its first bytes were read
 * @param dispatched when the program was called
 * @param handled when it returned to the loop
 * @param response the head of the response
 * @param finished when all of the response was handed to the system
 */
public record Exchange(RequestParsed request, long arrived, long dispatched, long handled,
    Optional<ResponseStarted> response, long finished) {
  /** Not yet. */
  public static final long NEVER = -1;

  static Exchange of(RequestParsed request, long arrived) {
    return new Exchange(request, arrived, NEVER, NEVER, Optional.empty(), NEVER);
  }

  Exchange dispatchedAt(long nanos) {
    return new Exchange(request, arrived, nanos, handled, response, finished);
  }

  Exchange handledAt(long nanos) {
    return new Exchange(request, arrived, dispatched, nanos, response, finished);
  }

  Exchange with(ResponseStarted head) {
    return new Exchange(request, arrived, dispatched, handled, Optional.of(head), finished);
  }

  Exchange finishedAt(long nanos) {
    return new Exchange(request, arrived, dispatched, handled, response, nanos);
  }

  /** How long the program kept the loop, until now if it still does. */
  public long held(long now) {
    return dispatched == NEVER ? 0 : (handled == NEVER ? now : handled) - dispatched;
  }

  /** How long the client has waited since its first bytes were read. */
  public long taken(long now) {
    return (finished == NEVER ? now : finished) - arrived;
  }

  /** The values of the header fields with a name, in whatever case. */
  public List<String> header(String name) {
    var fields = request.headers();
    return IntStream.range(0, fields.size() / 2).filter(index -> fields.get(2 * index)
        .equalsIgnoreCase(name)).mapToObj(index -> fields.get(2 * index + 1)).toList();
  }
}

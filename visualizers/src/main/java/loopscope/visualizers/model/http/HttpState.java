package loopscope.visualizers.model.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loopscope.visualizers.model.Blocks;
import loopscope.visualizers.model.Fifo;

/**
 * The connections that an isolate's servers accepted, in their order, and what kept its loop.
 *
 * @param busy the last long stretches in which one callback had the loop, the one under way not among them
 * @param running when the callback that has the loop began, with its event and the connection it serves
 * @param request the request that something happened to last; 0 before the first
 * @param focus the connection that something happened to last; 0 before the first
 * @param listening the addresses at which servers wait for connections
 * @param totals of all requests
 */
public record HttpState(Blocks<Lane> lanes, Fifo<Busy> busy, Optional<Busy> running, long focus, long request,
    List<String> listening, Totals totals) {
  static final HttpState NOTHING = new HttpState(Blocks.empty(), Fifo.empty(), Optional.empty(), 0, 0, List
      .of(), Totals.NONE);

  public HttpState {
    listening = List.copyOf(listening);
  }

  HttpState listening(List<String> now) {
    return new HttpState(lanes, busy, running, focus, request, now, totals);
  }

  HttpState with(Blocks<Lane> now, long connection, long touched) {
    return new HttpState(now, busy, running, connection, touched, listening, totals);
  }

  HttpState running(Optional<Busy> now) {
    return new HttpState(lanes, busy, now, focus, request, listening, totals);
  }

  HttpState busy(Fifo<Busy> now) {
    return new HttpState(lanes, now, Optional.empty(), focus, request, listening, totals);
  }

  HttpState with(Totals now) {
    return new HttpState(lanes, busy, running, focus, request, listening, now);
  }

  /** The connection with a number. */
  public Optional<Lane> lane(long connection) {
    return connection >= 1 && connection <= lanes.size() ? Optional.of(lanes.get((int) connection - 1))
        : Optional.empty();
  }

  /** The request that something happened to last, or else the last one of the connection that something happened to. */
  public Optional<Exchange> current() {
    return lane(focus).flatMap(lane -> lane.exchange(request).or(() -> lane.exchanges().isEmpty() ? Optional
        .empty()
        : Optional.of(lane.exchanges().getLast())));
  }

  /** What has kept the loop for long, with what keeps it until now. */
  public List<Busy> busyUntil(long now) {
    return Stream.concat(busy.stream(), running.stream().map(each -> new Busy(each.seq(), each.callback(),
        each.from(),
        now, each.connection()))).toList();
  }
}

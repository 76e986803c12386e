package loopscope.visualizers.model.http;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.ConnectionEvent;
import loopscope.engine.trace.ConnectionEvent.BytesReceived;
import loopscope.engine.trace.ConnectionEvent.BytesSent;
import loopscope.engine.trace.ConnectionEvent.ConnectionAccepted;
import loopscope.engine.trace.ConnectionEvent.ConnectionClosed;
import loopscope.engine.trace.ConnectionEvent.RequestDispatched;
import loopscope.engine.trace.ConnectionEvent.RequestHandled;
import loopscope.engine.trace.ConnectionEvent.RequestParsed;
import loopscope.engine.trace.ConnectionEvent.ResponseFinished;
import loopscope.engine.trace.ConnectionEvent.ResponseStarted;
import loopscope.engine.trace.ConnectionEvent.ServerListening;
import loopscope.engine.trace.ConnectionEvent.ServerStopped;
import loopscope.engine.trace.ConnectionEvent.SpuriousWakeup;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Model;

/** Connections, the requests on them, and what kept the loop from them: the fold of one isolate's events. */
public final class HttpModel implements Model<HttpState> {
  /** Callbacks that are over sooner keep nobody waiting, in nanoseconds. */
  private static final long LONG = 1_000_000;
  private static final int MOST_BUSY = 400;

  private final int isolate;

  /** The model of the isolate with this number; the main program is 0. */
  public HttpModel(int isolate) {
    this.isolate = isolate;
  }

  @Override
  public HttpState initial() {
    return HttpState.NOTHING;
  }

  @Override
  public HttpState apply(HttpState state, TraceEvent event) {
    if (event.isolate() != isolate) {
      return state;
    }
    return switch (event) {
      case ConnectionEvent connection -> apply(state, connection);
      case CallbackStarted started when state.running().isEmpty() -> state.running(Optional.of(new Busy(
          started.seq(),
          started.id(), started.nanos(), started.nanos(), 0)));
      case CallbackEnded ended when state.running().filter(running -> running.callback() == ended.id())
          .isPresent() -> ended(state, state.running().get(), ended.nanos());
      default -> state;
    };
  }

  /** Ticks and microtasks run within a callback's turn; the whole is told by its first and last. */
  private static HttpState ended(HttpState state, Busy running, long nanos) {
    if (nanos - running.from() < LONG) {
      return state.running(Optional.empty());
    }
    var room = state.busy().size() < MOST_BUSY ? state.busy() : state.busy().without(0);
    return state.busy(room.with(new Busy(running.seq(), running.callback(), running.from(), nanos, running
        .connection())));
  }

  private static HttpState apply(HttpState state, ConnectionEvent event) {
    return switch (event) {
      case ServerListening server -> state.listening(Stream.concat(state.listening().stream(), Stream.of(
          server
              .address())).toList());
      case ServerStopped server -> state.listening(state.listening().stream().filter(address -> !address
          .equals(server
              .address())).toList());
      case SpuriousWakeup wakeup -> state;
      case ConnectionAccepted accepted -> state.with(state.lanes().with(Lane.of(accepted)), accepted
          .connection(), 0);
      case BytesReceived received -> changed(state, received, 0, lane -> lane.receives(received.size(),
          received
              .nanos()));
      case BytesSent sent -> changed(state, sent, state.request(), lane -> lane.sends(sent.size()));
      case ConnectionClosed closed -> changed(state, closed, 0, lane -> lane.closedAt(closed.nanos()));
      case RequestParsed parsed -> changed(state, parsed, parsed.request(), lane -> lane.with(parsed));
      case RequestDispatched dispatched -> serving(exchanged(state, dispatched, dispatched.request(),
          exchange -> exchange.dispatchedAt(dispatched.nanos())), dispatched.connection());
      case RequestHandled handled -> handled(exchanged(state, handled, handled.request(), exchange -> exchange
          .handledAt(handled.nanos())), handled);
      case ResponseStarted started -> exchanged(state, started, started.request(), exchange -> exchange.with(
          started)).with(state.totals().answered(started.statusCode()));
      case ResponseFinished finished -> exchanged(state, finished, finished.request(), exchange -> exchange
          .finishedAt(
              finished.nanos()));
    };
  }

  private static HttpState handled(HttpState state, RequestHandled handled) {
    var held = state.lane(handled.connection()).flatMap(lane -> lane.exchange(handled.request())).map(
        exchange -> exchange
            .held(handled.nanos())).orElse(0L);
    return state.with(state.totals().held(held));
  }

  /** The callback that has the loop serves a connection. */
  private static HttpState serving(HttpState state, long connection) {
    return state.running(state.running().map(running -> new Busy(running.seq(), running.callback(), running
        .from(), running.to(),
        connection)));
  }

  private static HttpState exchanged(HttpState state, ConnectionEvent event, long request,
      UnaryOperator<Exchange> change) {
    return changed(state, event, request, lane -> lane.changed(request, change));
  }

  private static HttpState changed(HttpState state, ConnectionEvent event, long request,
      UnaryOperator<Lane> change) {
    return state.lane(event.connection()).map(lane -> state.with(state.lanes().replace((int) event
        .connection() - 1,
        change.apply(lane)), event.connection(), request)).orElse(state);
  }
}

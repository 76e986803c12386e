package loopscope.visualizers.scene.http;

import loopscope.engine.trace.CallbackEvent.CallbackEnded;
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
import loopscope.visualizers.model.http.HttpState;
import loopscope.visualizers.scene.Words;
import org.jspecify.annotations.Nullable;

/** What happened to connections and requests, in sentences. */
record Telling(Words words, HttpState state, long now) {
  private static final long NOTICEABLE = 5_000_000;

  String of(@Nullable TraceEvent event) {
    return event instanceof ConnectionEvent connection ? of(connection) : other(event);
  }

  private String word(String key, Object... values) {
    return words.of("http.tell." + key, values);
  }

  private String of(ConnectionEvent event) {
    return switch (event) {
      case ServerListening server -> word("listening", server.address());
      case ServerStopped server -> word("stopped", server.address());
      case SpuriousWakeup wakeup -> word("spurious", wakeup.address());
      case ConnectionAccepted accepted -> word("accepted", accepted.connection(), accepted.remote());
      case BytesReceived received -> word("received", received.size(), received.connection());
      case BytesSent sent -> word("sent", sent.size(), sent.connection());
      case ConnectionClosed closed -> word("closed", closed.connection());
      case RequestParsed parsed -> word("parsed", parsed.connection(), parsed.method(), parsed.url());
      case RequestDispatched dispatched -> word("dispatched", name(dispatched.connection(), dispatched
          .request()));
      case RequestHandled handled -> word(isAnswered(handled) ? "handled" : "handled.later", name(handled
          .connection(),
          handled.request()), held(handled));
      case ResponseStarted started -> word("answering", name(started.connection(), started.request()), started
          .statusCode());
      case ResponseFinished finished -> word("answered", name(finished.connection(), finished.request()),
          taken(
              finished));
    };
  }

  private boolean isAnswered(RequestHandled event) {
    return state.lane(event.connection()).flatMap(lane -> lane.exchange(event.request())).filter(
        exchange -> exchange
            .response().isPresent()).isPresent();
  }

  private String name(long connection, long request) {
    return state.lane(connection).flatMap(lane -> lane.exchange(request)).map(exchange -> exchange.request()
        .method()
        + " " + exchange.request().url()).orElse("#" + request);
  }

  private String held(RequestHandled event) {
    return words.millis(state.lane(event.connection()).flatMap(lane -> lane.exchange(event.request())).map(
        exchange -> exchange.held(now)).orElse(0L));
  }

  private String taken(ResponseFinished event) {
    return words.millis(state.lane(event.connection()).flatMap(lane -> lane.exchange(event.request())).map(
        exchange -> exchange.taken(now)).orElse(0L));
  }

  /** A callback that has kept the loop for long is told when it is over; else how things stand. */
  private String other(@Nullable TraceEvent event) {
    if (event instanceof CallbackEnded && !state.busy().isEmpty() && state.busy().getLast().to() == now && now
        - state
            .busy().getLast().from() >= NOTICEABLE) {
      return word("held", words.millis(now - state.busy().getLast().from()));
    }
    var open = state.lanes().stream().filter(lane -> lane.isOpen()).count();
    return open == 0 ? word("idle") : word("open", open);
  }
}

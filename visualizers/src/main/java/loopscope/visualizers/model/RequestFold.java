package loopscope.visualizers.model;

import loopscope.engine.trace.IoEvent;
import loopscope.engine.trace.IoEvent.RequestCompleted;
import loopscope.engine.trace.IoEvent.RequestDropped;
import loopscope.engine.trace.IoEvent.RequestStarted;
import loopscope.engine.trace.IoEvent.WorkEnded;
import loopscope.engine.trace.IoEvent.WorkStarted;
import loopscope.visualizers.model.Callback.Origin;
import loopscope.visualizers.model.Callback.Request;

/** Requests on their way through the system and the thread pool. */
final class RequestFold {
  private RequestFold() {}

  static LoopState apply(LoopState state, IoEvent event) {
    var requests = state.requests();
    return state.requests(switch (event) {
      case RequestStarted started -> requests.pending(requests.pending().with(request(started)));
      case WorkStarted started -> started(requests, started);
      case WorkEnded ended -> ended(requests, ended);
      case RequestCompleted completed -> completed(requests, completed);
      case RequestDropped dropped -> dropped(requests, dropped);
    });
  }

  private static Request request(RequestStarted event) {
    var origin = new Origin(event.id(), event.function(), event.at(), event.seq(), event.nanos());
    return new Request(origin, event.operation(), event.target(), event.pooled(), true);
  }

  private static Requests started(Requests requests, WorkStarted event) {
    var index = pending(requests, event, true);
    Impossible.unless(requests.on(event.thread()).isEmpty(), event, "the thread is busy");
    var request = requests.pending().get(index);
    return requests.pending(requests.pending().without(index)).working(event.thread(), request);
  }

  private static Requests ended(Requests requests, WorkEnded event) {
    var request = requests.on(event.thread()).filter(worked -> worked.id() == event.id())
        .orElseThrow(() -> Impossible.because(event, "the thread works on " + requests.on(event.thread())));
    return requests.working(event.thread(), null).completed(requests.completed().with(request));
  }

  private static Requests completed(Requests requests, RequestCompleted event) {
    var index = pending(requests, event, false);
    var request = requests.pending().get(index);
    return requests.pending(requests.pending().without(index))
        .completed(requests.completed().with(request));
  }

  private static Requests dropped(Requests requests, RequestDropped event) {
    var index = requests.pending().find(request -> request.id() == event.id());
    if (index >= 0) {
      return requests.pending(requests.pending().without(index));
    }
    var done = requests.completed().find(request -> request.id() == event.id());
    Impossible.unless(done >= 0, event, "it does not wait");
    return requests.completed(requests.completed().without(done));
  }

  private static int pending(Requests requests, IoEvent event, boolean pooled) {
    var index = requests.pending()
        .find(request -> request.id() == event.id() && request.pooled() == pooled);
    Impossible.unless(index >= 0, event, "it is not pending");
    return index;
  }
}

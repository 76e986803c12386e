package loopscope.engine.net;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.EventLoop.Request;
import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** A connection's requests that the system has not answered: connecting, writing, shutting down. */
final class Pending {
  private static final FunctionInfo CORE = new FunctionInfo("", null);

  private final EventLoop loop;
  private final Map<Request, Function<@Nullable Exception, Callback>> requests = new LinkedHashMap<>();

  Pending(EventLoop loop) {
    this.loop = loop;
  }

  /** Notes a request; {@code done} makes its callback, given what went wrong. */
  Request start(String operation, String target, Function<@Nullable Exception, Callback> done) {
    var request = loop.startRequest(operation, target, false, CORE, null);
    requests.put(request, done);
    return request;
  }

  /** The system has answered. Does nothing for what was cancelled. */
  void complete(Request request, @Nullable Exception failure) {
    var done = requests.remove(request);
    if (done != null) {
      loop.complete(request, done.apply(failure));
    }
  }

  /** The system answered at once. */
  void completeSoon(Request request, @Nullable Exception failure) {
    var done = requests.remove(request);
    if (done != null) {
      loop.completeSoon(request, done.apply(failure));
    }
  }

  /** The system answered at once: there is nothing to call back for. */
  void drop(Request request) {
    requests.remove(request);
    loop.drop(request);
  }

  /** Nothing will be answered any more: the callbacks learn it in the closing phase. */
  void cancelAll() {
    requests.forEach((request, done) -> {
      loop.drop(request);
      loop.addClosing("net.cancel", CORE, null, done.apply(new CancellationException()));
    });
    requests.clear();
  }
}

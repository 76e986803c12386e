package loopscope.engine.node.net;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
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
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/** Records what the core library tells of connections that a server accepted. Each function's first argument is the connection. */
public final class ConnectionRecording implements Binding {
  private static final int LONGEST = 1024;

  private final ScriptRealm realm;
  private final Recorder recorder;

  public ConnectionRecording(Environment environment) {
    realm = environment.realm();
    recorder = environment.recorder();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    var functions = new HashMap<String, NativeFunction>();
    functions.put("isRecording", arguments -> recorder.isRecording());
    functions.put("listening", this::listening);
    functions.put("stopped", arguments -> record(stamp -> new ServerStopped(stamp, arguments.string(0))));
    functions.put("accepted", arguments -> record(stamp -> new ConnectionAccepted(stamp, arguments.number(0),
        arguments.string(1), arguments.string(2))));
    functions.put("received", arguments -> record(stamp -> new BytesReceived(stamp, arguments.number(0),
        arguments
            .integer(1))));
    functions.put("sent", arguments -> record(stamp -> new BytesSent(stamp, arguments.number(0), arguments
        .integer(
            1))));
    functions.put("closed", arguments -> record(stamp -> new ConnectionClosed(stamp, arguments.number(0))));
    functions.put("requested", this::requested);
    functions.put("dispatched", arguments -> record(stamp -> new RequestDispatched(stamp, arguments.number(0),
        arguments.number(1))));
    functions.put("handled", arguments -> record(stamp -> new RequestHandled(stamp, arguments.number(0),
        arguments
            .number(1))));
    functions.put("answering", this::answering);
    functions.put("answered", arguments -> record(stamp -> new ResponseFinished(stamp, arguments.number(0),
        arguments
            .number(1))));
    return functions;
  }

  /** What connections do may be much: like steps it leaves room for what the loop does. */
  private @Nullable Object record(Function<Stamp, TraceEvent> event) {
    recorder.recordBesideSteps(event);
    return null;
  }

  /** {@code listening(address)}. */
  private @Nullable Object listening(Arguments arguments) {
    var at = realm.here();
    return record(stamp -> new ServerListening(stamp, arguments.string(0), at));
  }

  /** {@code requested(connection, request, method, url, version, ...headers)}. */
  private @Nullable Object requested(Arguments arguments) {
    List<String> headers = IntStream.range(5, arguments.count()).mapToObj(arguments::string).map(
        ConnectionRecording::cut).toList();
    return record(stamp -> new RequestParsed(stamp, arguments.number(0), arguments.number(1), arguments
        .string(2), cut(
            arguments.string(3)), arguments.string(4), headers));
  }

  /** {@code answering(connection, request, statusCode, head)}. */
  private @Nullable Object answering(Arguments arguments) {
    var at = realm.here();
    return record(stamp -> new ResponseStarted(stamp, arguments.number(0), arguments.number(1), arguments
        .integer(2),
        cut(arguments.string(3)), at));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}

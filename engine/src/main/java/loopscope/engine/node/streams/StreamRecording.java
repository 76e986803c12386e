package loopscope.engine.node.streams;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.PipeEnd;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.StreamEvent.ChunkPushed;
import loopscope.engine.trace.StreamEvent.ChunkRead;
import loopscope.engine.trace.StreamEvent.ChunkTaken;
import loopscope.engine.trace.StreamEvent.ChunkWritten;
import loopscope.engine.trace.StreamEvent.StreamChanged;
import loopscope.engine.trace.StreamEvent.StreamDrained;
import loopscope.engine.trace.StreamEvent.StreamOpened;
import loopscope.engine.trace.StreamEvent.StreamPiped;
import loopscope.engine.trace.StreamEvent.StreamUnpiped;
import loopscope.engine.trace.StreamFlow;
import loopscope.engine.trace.StreamPhase;
import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/** Records what the core library tells of streams. */
public final class StreamRecording implements Binding {
  private final ScriptRealm realm;
  private final Recorder recorder;

  public StreamRecording(Environment environment) {
    realm = environment.realm();
    recorder = environment.recorder();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    var functions = new HashMap<String, NativeFunction>();
    functions.put("isRecording", arguments -> recorder.isRecording());
    functions.put("opened", this::opened);
    functions.put("pushed", this::pushed);
    functions.put("read", this::read);
    functions.put("written", this::written);
    functions.put("taken", this::taken);
    functions.put("changed", this::changed);
    functions.put("drained", this::drained);
    functions.put("piped", this::piped);
    functions.put("unpiped", this::unpiped);
    return functions;
  }

  /** What streams do may be much: like steps it leaves room for what the loop does. */
  private void record(Function<Stamp, TraceEvent> event) {
    recorder.recordBesideSteps(event);
  }

  /** {@code opened(stream, className, target, readableHighWaterMark, writableHighWaterMark, readableObjectMode, writableObjectMode)}. */
  private @Nullable Object opened(Arguments arguments) {
    var at = realm.here();
    record(stamp -> new StreamOpened(stamp, arguments.number(0), arguments.string(1), arguments
        .string(2), arguments.integer(3), arguments.integer(4), arguments.flag(5), arguments.flag(6), at));
    return null;
  }

  /** {@code pushed(stream, size, chunk, first)}. */
  private @Nullable Object pushed(Arguments arguments) {
    var start = Starts.of(arguments, 2);
    record(stamp -> new ChunkPushed(stamp, arguments.number(0), arguments.integer(1), start,
        arguments.flag(3)));
    return null;
  }

  /** {@code read(stream, size, chunk, length)}. */
  private @Nullable Object read(Arguments arguments) {
    var start = Starts.of(arguments, 2);
    record(stamp -> new ChunkRead(stamp, arguments.number(0), arguments.integer(1), start,
        arguments.integer(3)));
    return null;
  }

  /** {@code written(stream, size, chunk, length)}. */
  private @Nullable Object written(Arguments arguments) {
    var start = Starts.of(arguments, 2);
    record(stamp -> new ChunkWritten(stamp, arguments.number(0), arguments.integer(1), start,
        arguments.integer(3)));
    return null;
  }

  /** {@code taken(stream, size, length)}. */
  private @Nullable Object taken(Arguments arguments) {
    record(stamp -> new ChunkTaken(stamp, arguments.number(0), arguments.integer(1), arguments
        .integer(2)));
    return null;
  }

  /** {@code changed(stream, readableLength, writableLength, flow, needsDrain, corked, readable, writable, error)}. */
  private @Nullable Object changed(Arguments arguments) {
    record(stamp -> new StreamChanged(stamp, arguments.number(0), arguments.integer(1), arguments
        .integer(2), StreamFlow.valueOf(arguments.string(3)), arguments.flag(4), arguments.integer(5),
        StreamPhase.valueOf(arguments.string(6)), StreamPhase.valueOf(arguments.string(7)), arguments.string(
            8)));
    return null;
  }

  /** {@code drained(stream)}. */
  private @Nullable Object drained(Arguments arguments) {
    record(stamp -> new StreamDrained(stamp, arguments.number(0)));
    return null;
  }

  /** {@code piped(stream, to, end)}. */
  private @Nullable Object piped(Arguments arguments) {
    record(stamp -> new StreamPiped(stamp, arguments.number(0), arguments.number(1), PipeEnd.valueOf(
        arguments.string(2))));
    return null;
  }

  /** {@code unpiped(stream, to)}. */
  private @Nullable Object unpiped(Arguments arguments) {
    record(stamp -> new StreamUnpiped(stamp, arguments.number(0), arguments.number(1)));
    return null;
  }
}

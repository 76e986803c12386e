package loopscope.engine.node.process;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.node.environment.Callbacks;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.node.fs.OpenFile;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** Standard input, output and error for the core library. Output is written at once, as Node does for files and pipes. */
public final class StdioBinding implements Binding {
  private static final int CHUNK = 65_536;

  private final ScriptRealm realm;
  private final Recorder recorder;
  private final EventLoop loop;
  private final Stdio stdio;
  private final Callbacks callbacks;
  private final AtomicReference<EventLoop.@Nullable Request> reading = new AtomicReference<>();
  private @Nullable CompletableFuture<byte[]> chunk;

  /** Works for the isolate of {@code environment}. */
  public StdioBinding(Environment environment, Stdio stdio) {
    this.realm = environment.realm();
    this.recorder = environment.recorder();
    this.loop = environment.loop();
    this.callbacks = environment.callbacks();
    this.stdio = stdio;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("writeString", this::writeString, "writeBytes", this::writeBytes, "isTerminal",
        arguments -> stdio.isTerminal(stream(arguments)), "read", this::read, "stopReading",
        this::stopReading);
  }

  /** The descriptors that are open when the program starts. */
  public Map<Integer, OpenFile> files() {
    return Map.of(0, new OpenFile.Input(stdio.input()), 1, output(OutputStreamKind.STDOUT), 2, output(
        OutputStreamKind.STDERR));
  }

  private OpenFile output(OutputStreamKind stream) {
    return new OpenFile.Output(bytes -> write(stream, new String(bytes, StandardCharsets.UTF_8), bytes));
  }

  private static OutputStreamKind stream(Arguments arguments) {
    return arguments.integer(0) == 2 ? OutputStreamKind.STDERR : OutputStreamKind.STDOUT;
  }

  /** {@code writeString(fd, text)}. */
  private @Nullable Object writeString(Arguments arguments) {
    var text = arguments.string(1);
    write(stream(arguments), text, text.getBytes(StandardCharsets.UTF_8));
    return null;
  }

  /** {@code writeBytes(fd, arrayBuffer, offset, length)}. */
  private @Nullable Object writeBytes(Arguments arguments) {
    var offset = arguments.integer(2);
    var bytes = Arrays.copyOfRange(ScriptRealm.bytes(arguments.object(1)), offset, offset + arguments.integer(
        3));
    write(stream(arguments), new String(bytes, StandardCharsets.UTF_8), bytes);
    return null;
  }

  private void write(OutputStreamKind stream, String text, byte[] bytes) {
    var at = realm.here();
    stdio.shownAs(stream).ifPresent(shown -> recorder.record(stamp -> new OutputWritten(stamp, shown, text,
        at)));
    stdio.write(stream, bytes);
  }

  /** {@code read(callback)}: calls back once with an ArrayBuffer, or with undefined at the end of the input. */
  private @Nullable Object read(Arguments arguments) {
    var function = arguments.object(0);
    if (chunk == null) {
      chunk = startReading();
    }
    var request = loop.startRequest("stdin.read", "", false, new FunctionInfo("", null), realm.here());
    reading.set(request);
    chunk.thenAccept(bytes -> {
      if (reading.compareAndSet(request, null)) {
        loop.complete(request, callbacks.guarded(() -> {
          chunk = null;
          realm.call(function, ScriptRealm.undefined(), bytes.length == 0 ? null : realm.arrayBuffer(bytes));
        }));
      }
    });
    return null;
  }

  /** {@code stopReading()}: nobody waits for input any more; what comes is kept. Returns whether somebody waited. */
  private Object stopReading(Arguments arguments) {
    var request = reading.getAndSet(null);
    if (request != null) {
      loop.drop(request);
    }
    return request != null;
  }

  /** Waits for input on a thread of its own; no bytes are the end. */
  private CompletableFuture<byte[]> startReading() {
    var bytes = new CompletableFuture<byte[]>();
    Thread.ofPlatform().daemon().name("stdin").start(() -> bytes.complete(readChunk()));
    return bytes;
  }

  private byte[] readChunk() {
    try {
      var buffer = new byte[CHUNK];
      var count = stdio.input().read(buffer);
      return Arrays.copyOf(buffer, Math.max(0, count));
    } catch (IOException e) {
      return new byte[0];
    }
  }
}

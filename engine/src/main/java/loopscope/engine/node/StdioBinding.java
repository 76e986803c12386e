package loopscope.engine.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** Standard input, output and error for the core library. Output is written at once, as Node does for files and pipes. */
final class StdioBinding {
  private static final int CHUNK = 65_536;

  private final ScriptRealm realm;
  private final Recorder recorder;
  private final EventLoop loop;
  private final Stdio stdio;
  private final Callbacks callbacks;

  StdioBinding(ScriptRealm realm, Recorder recorder, EventLoop loop, Stdio stdio, Callbacks callbacks) {
    this.realm = realm;
    this.recorder = recorder;
    this.loop = loop;
    this.stdio = stdio;
    this.callbacks = callbacks;
  }

  Map<String, NativeFunction> functions() {
    return Map.of("writeString", this::writeString, "writeBytes", this::writeBytes, "isTerminal",
        arguments -> stdio.isTerminal(stream(arguments)), "read", this::read);
  }

  /** The descriptors that are open when the program starts. */
  Map<Integer, OpenFile> files() {
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
    recorder.record(stamp -> new OutputWritten(stamp, stream, text, at));
    stdio.write(stream, bytes);
  }

  /** {@code read(callback)}: calls back once with an ArrayBuffer, or with undefined at the end of the input. */
  private @Nullable Object read(Arguments arguments) {
    var function = arguments.object(0);
    var request = loop.startRequest("stdin.read", "", false, new FunctionInfo("", null), realm.here());
    Thread.ofPlatform().daemon().name("stdin").start(() -> {
      var bytes = readChunk();
      loop.complete(request, callbacks.guarded(() -> realm.call(function, ScriptRealm.undefined(),
          bytes == null ? null : realm.arrayBuffer(bytes))));
    });
    return null;
  }

  private byte @Nullable [] readChunk() {
    try {
      var buffer = new byte[CHUNK];
      var count = stdio.input().read(buffer);
      return count < 0 ? null : Arrays.copyOf(buffer, count);
    } catch (IOException e) {
      return null;
    }
  }
}

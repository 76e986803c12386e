package loopscope.engine.node.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import loopscope.engine.loop.Awaited;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** The end of a pipe that JavaScript reads from: a thread waits for the next bytes only when somebody wants them. */
public final class InputPipe {
  private static final int CHUNK = 65_536;

  private final Environment environment;
  private final String name;
  private final InputStream stream;
  private @Nullable CompletableFuture<byte[]> chunk;
  private @Nullable Awaited reading;
  private boolean referenced = true;

  public InputPipe(Environment environment, String name, InputStream stream) {
    this.environment = environment;
    this.name = name;
    this.stream = stream;
  }

  /** For JavaScript: {@code read(callback)}, {@code stop()}, {@code close()}, {@code reference(flag)}. */
  public Map<String, NativeFunction> functions() {
    return Map.of("read", this::read, "stop", arguments -> stop(), "close", this::close, "reference",
        this::reference);
  }

  /** Calls back once with an ArrayBuffer, or with undefined at the end. */
  private @Nullable Object read(Arguments arguments) {
    var function = arguments.object(0);
    if (chunk == null) {
      chunk = startReading();
    }
    var waiting = new Awaited(environment.loop(), name, "", new FunctionInfo("", null), null, referenced);
    reading = waiting;
    chunk.thenAccept(bytes -> waiting.happened(environment.callbacks().guarded(() -> deliver(function,
        bytes))));
    return null;
  }

  private void deliver(Object function, byte[] bytes) {
    chunk = null;
    environment.realm().call(function, ScriptRealm.undefined(), bytes.length == 0 ? null
        : environment.realm().arrayBuffer(bytes));
  }

  /** Nobody wants bytes any more; those that come are kept. Returns whether somebody waited. */
  private boolean stop() {
    return reading != null && reading.forget();
  }

  private @Nullable Object close(Arguments arguments) {
    stop();
    try {
      stream.close();
    } catch (IOException alreadyClosed) {
      return null;
    }
    return null;
  }

  private @Nullable Object reference(Arguments arguments) {
    referenced = arguments.flag(0);
    if (reading != null) {
      reading.setReferenced(referenced);
    }
    return null;
  }

  private CompletableFuture<byte[]> startReading() {
    var bytes = new CompletableFuture<byte[]>();
    Thread.ofPlatform().daemon().name(name).start(() -> bytes.complete(readChunk()));
    return bytes;
  }

  /** No bytes are the end. */
  private byte[] readChunk() {
    try {
      var buffer = new byte[CHUNK];
      var count = stream.read(buffer);
      return Arrays.copyOf(buffer, Math.max(0, count));
    } catch (IOException closed) {
      return new byte[0];
    }
  }
}

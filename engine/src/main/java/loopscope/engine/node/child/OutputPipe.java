package loopscope.engine.node.child;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import loopscope.engine.loop.Awaited;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** The end of a pipe that JavaScript writes to: a thread writes, and may have to wait for the reader. */
public final class OutputPipe {
  private static final int IDLE_SECONDS = 1;

  private final Environment environment;
  private final String name;
  private final OutputStream stream;
  private final Executor writer;

  public OutputPipe(Environment environment, String name, OutputStream stream) {
    this.environment = environment;
    this.name = name;
    this.stream = stream;
    this.writer = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
        Thread.ofPlatform().daemon().name(name).factory());
  }

  /** For JavaScript: {@code write(callback, arrayBuffer, offset, length)} and {@code close(callback)}. */
  public Map<String, NativeFunction> functions() {
    return Map.of("write", this::write, "close", this::close);
  }

  private @Nullable Object write(Arguments arguments) {
    var offset = arguments.integer(2);
    var bytes = Arrays.copyOfRange(ScriptRealm.bytes(arguments.object(1)), offset, offset + arguments.integer(
        3));
    perform(arguments.object(0), () -> {
      stream.write(bytes);
      stream.flush();
    });
    return null;
  }

  /** Closes when everything is written; closing again changes nothing. */
  private @Nullable Object close(Arguments arguments) {
    perform(arguments.object(0), stream::close);
    return null;
  }

  private interface Action {
    void perform() throws IOException;
  }

  /** Calls back with whether it went well. What can go wrong is that the reader is gone. */
  private void perform(Object function, Action action) {
    var writing = new Awaited(environment.loop(), name, "", new FunctionInfo("", null), null, true);
    writer.execute(() -> {
      var done = attempt(action);
      writing.happened(environment.callbacks().guarded(() -> environment.realm().call(function, ScriptRealm
          .undefined(), done)));
    });
  }

  private static boolean attempt(Action action) {
    try {
      action.perform();
      return true;
    } catch (IOException readerGone) {
      return false;
    }
  }
}

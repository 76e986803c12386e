package loopscope.engine.node.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loopscope.engine.loop.Callback;
import loopscope.engine.net.Connection;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.SystemErrors;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Bytes through connections, for {@code net.js}. */
public final class StreamBinding implements Binding {
  private final Environment environment;
  private final ScriptRealm realm;

  /** Works for the isolate of {@code environment}. */
  public StreamBinding(Environment environment) {
    this.environment = environment;
    this.realm = environment.realm();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("readStart", this::readStart, "readStop", this::readStop, "write", this::write, "unwritten",
        a -> (double) connection(a).unwritten(), "shutdown", this::shutdown, "setNoDelay", this::setNoDelay,
        "setKeepAlive", this::setKeepAlive);
  }

  private static Connection connection(Arguments arguments) {
    return (Connection) arguments.object(0);
  }

  /** {@code readStart(connection, read, shownFunction)}: calls {@code read(arrayBuffer, code)}, with neither at the end. */
  private @Nullable Object readStart(Arguments arguments) {
    connection(arguments).startReading(new Reader(arguments.object(1)), realm.describe(arguments.value(2)),
        realm.here());
    return null;
  }

  private final class Reader implements Connection.Receiver {
    private final Object function;

    Reader(Object function) {
      this.function = function;
    }

    @Override
    public Callback received(byte[] bytes) {
      return environment.callbacks().calling(function, ScriptRealm.undefined(), realm.arrayBuffer(bytes));
    }

    @Override
    public Callback ended(@Nullable IOException failure) {
      return environment.callbacks().calling(function, ScriptRealm.undefined(), null, failure == null ? null
          : SystemErrors.code(failure));
    }
  }

  private @Nullable Object readStop(Arguments arguments) {
    connection(arguments).stopReading();
    return null;
  }

  /**
   * {@code write(connection, done, arrayBuffer, offset, length, ...)}: true if that is written, false if {@code done(code)} will
   * be called, or the name of the error.
   */
  private Object write(Arguments arguments) {
    try {
      return connection(arguments).write(chunks(arguments), NetBinding.telling(environment, arguments.object(
          1)));
    } catch (IOException e) {
      return SystemErrors.code(e);
    }
  }

  private static List<ByteBuffer> chunks(Arguments arguments) {
    var chunks = new ArrayList<ByteBuffer>();
    for (var i = 2; i < arguments.count(); i += 3) {
      chunks.add(ByteBuffer.wrap(ScriptRealm.bytes(arguments.object(i)), arguments.integer(i + 1), arguments
          .integer(i + 2)));
    }
    return chunks;
  }

  /** {@code shutdown(connection, done)}: ends the outgoing half and calls {@code done(code)}. */
  private @Nullable Object shutdown(Arguments arguments) {
    connection(arguments).shutdown(NetBinding.telling(environment, arguments.object(1)));
    return null;
  }

  private @Nullable Object setNoDelay(Arguments arguments) {
    connection(arguments).setNoDelay(arguments.flag(1));
    return null;
  }

  /** {@code setKeepAlive(connection, enable, delaySeconds)}. */
  private @Nullable Object setKeepAlive(Arguments arguments) {
    connection(arguments).setKeepAlive(arguments.flag(1), arguments.integer(2));
    return null;
  }
}

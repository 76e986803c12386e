package loopscope.engine.node.zlib;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import loopscope.engine.loop.Callback;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** A {@link Codec} as JavaScript uses it: on the loop's thread, or on the thread pool. */
final class ZlibStream {
  private final Environment environment;
  private final ScriptRealm realm;
  private final String format;
  private final Codec codec;
  private boolean writing;
  private boolean closed;

  /** One step: what to take, where to put it, how. */
  private record Step(ByteBuffer in, ByteBuffer out, Flush flush) {}

  ZlibStream(Environment environment, String format, Codec codec) {
    this.environment = environment;
    this.realm = environment.realm();
    this.format = format;
    this.codec = codec;
  }

  /** For JavaScript: {@code write}, {@code writeSync}, {@code params(level, strategy)}, {@code reset()}, {@code close()}. */
  Map<String, NativeFunction> functions() {
    return Map.of("writeSync", this::writeSync, "write", this::write, "params", this::params, "reset",
        this::reset, "close", this::close);
  }

  /**
   * {@code writeSync(flush, in, inOffset, inLength, out, outOffset, outLength)}, in and out ArrayBuffers: the bytes left in
   * out and in, or a message and zlib's number for a failure.
   */
  private Object writeSync(Arguments arguments) {
    return realm.array(perform(step(arguments, 0)));
  }

  /** {@code write(shownFunction, done, ...as writeSync)}: calls {@code done(...)} with what writeSync has in its array. */
  private @Nullable Object write(Arguments arguments) {
    var done = arguments.object(1);
    var step = step(arguments, 2);
    writing = true;
    environment.loop().submit("zlib." + format, "", realm.describe(arguments.value(0)), realm.here(),
        () -> finish(done, perform(step)));
    return null;
  }

  private Callback finish(Object done, List<Object> result) {
    return environment.callbacks().guarded(() -> {
      writing = false;
      if (closed) {
        codec.close();
      }
      realm.call(done, ScriptRealm.undefined(), result.toArray());
    });
  }

  private Step step(Arguments arguments, int from) {
    var in = buffer(arguments, from + 1);
    var out = buffer(arguments, from + 4);
    var number = arguments.integer(from);
    return new Step(in, out, codec instanceof BrotliDecompressor ? Flush.ofBrotli(number)
        : Flush.ofZlib(number));
  }

  private static ByteBuffer buffer(Arguments arguments, int at) {
    return ByteBuffer.wrap(ScriptRealm.bytes(arguments.object(at)), arguments.integer(at + 1), arguments
        .integer(at + 2));
  }

  private List<Object> perform(Step step) {
    try {
      var progress = codec.code(step.in, step.out, step.flush);
      var unfinished = progress == Progress.GOES_ON && step.flush == Flush.FINISH && step.out.hasRemaining();
      if (unfinished) {
        throw CodecException.truncated();
      }
      return List.of(step.out.remaining(), step.in.remaining());
    } catch (CodecException e) {
      return List.of(String.valueOf(e.getMessage()), e.errno);
    }
  }

  private @Nullable Object params(Arguments arguments) {
    codec.setParameters(arguments.integer(0), arguments.integer(1));
    return null;
  }

  private @Nullable Object reset(Arguments arguments) {
    codec.reset();
    return null;
  }

  /** Closes now, or when the step that is being worked on is done. */
  private @Nullable Object close(Arguments arguments) {
    if (!closed && !writing) {
      codec.close();
    }
    closed = true;
    return null;
  }
}

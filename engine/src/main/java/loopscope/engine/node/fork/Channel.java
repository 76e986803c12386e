package loopscope.engine.node.fork;

import java.util.Arrays;
import java.util.Map;
import loopscope.engine.loop.Async;
import loopscope.engine.loop.Handle;
import loopscope.engine.net.Passed;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** An end of a channel in its isolate: messages arrive in the poll phase, each for a callback of its own. Loop thread. */
final class Channel {
  /** As many messages as are taken in one poll phase. */
  private static final int AT_ONCE = 1000;

  private final Environment environment;
  private final ChannelEnd end;
  private final Async async;
  private final Handle handle;
  private @Nullable Object received;

  Channel(Environment environment, ChannelEnd end) {
    this.environment = environment;
    this.end = end;
    this.async = new Async(environment.loop(), this::receive);
    this.handle = new Handle(environment.loop(), () -> {});
  }

  /** For JavaScript: {@code start(received)}, {@code send(bytes, offset, length, handle)}, {@code reference(flag)}, {@code close()}. */
  Map<String, NativeFunction> functions() {
    return Map.of("start", this::start, "send", this::send, "reference", this::reference, "close",
        this::close);
  }

  /** Calls {@code received(arrayBuffer, handle)} for each message, and without arguments at the end. */
  private @Nullable Object start(Arguments arguments) {
    received = arguments.object(0);
    handle.start("process.channel", "", new FunctionInfo("", null), null);
    end.awake(async::send);
    return null;
  }

  private void receive() {
    for (var left = AT_ONCE; handle.isActive(); left--) {
      if (left == 0) {
        async.send();
        return;
      }
      var message = end.take();
      if (message == null) {
        if (end.isOver()) {
          tell(null, null);
        }
        return;
      }
      tell(environment.realm().arrayBuffer(message.payload()), message.handle());
    }
  }

  private void tell(@Nullable Object payload, @Nullable Object passed) {
    var function = received;
    if (function != null) {
      handle.deliver(environment.callbacks().calling(function, ScriptRealm.undefined(), payload, passed));
    }
  }

  private @Nullable Object send(Arguments arguments) {
    var offset = arguments.integer(1);
    var bytes = Arrays.copyOfRange(ScriptRealm.bytes(arguments.object(0)), offset, offset
        + arguments
            .integer(2));
    end.send(new ChannelEnd.Message(bytes, (Passed) arguments.value(3)));
    return null;
  }

  private @Nullable Object reference(Arguments arguments) {
    handle.setReferenced(arguments.flag(0));
    return null;
  }

  private @Nullable Object close(Arguments arguments) {
    handle.stop();
    end.close();
    return null;
  }
}

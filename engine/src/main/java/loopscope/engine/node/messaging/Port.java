package loopscope.engine.node.messaging;

import java.util.function.Consumer;
import loopscope.engine.loop.Async;
import loopscope.engine.loop.Handle;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.script.clone.Clone;
import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** A port in its isolate: messages arrive in the poll phase. Loop thread, but for {@link #wake}. */
final class Port {
  /** As many messages as Node takes in one poll phase, unless more were there at its start. */
  private static final int AT_ONCE = 1000;

  private final Async async;
  private final Handle handle;
  private final Runnable closedByOther;
  private final Consumer<Clone> receiver;
  private final Environment environment;
  private @Nullable PortData data;
  private boolean receiving;
  private boolean closing;
  private boolean failed;

  /**
   * A port that does not receive yet.
   *
   * @param receiver tells the program of a message; may throw what the program throws
   * @param closedByOther called when the other end was closed
   */
  Port(Environment environment, PortData data, Consumer<Clone> receiver, Runnable closedByOther) {
    this.async = new Async(environment.loop(), this::receive);
    this.handle = new Handle(environment.loop(), () -> {});
    this.environment = environment;
    this.receiver = receiver;
    this.closedByOther = closedByOther;
    this.data = data;
    handle.setReferenced(false);
    data.ownedBy(this);
  }

  /** There is a message. Any thread. */
  void wake() {
    async.send();
  }

  /** What it is outside its isolate; null once it was closed or transferred. */
  @Nullable
  PortData data() {
    return closing ? null : data;
  }

  void start() {
    if (data != null && !closing) {
      receiving = true;
      waitForMessages();
      if (data.size() > 0) {
        wake();
      }
    }
  }

  private void waitForMessages() {
    handle.start("MessagePort", "", new FunctionInfo("", null), null);
  }

  void stop() {
    receiving = false;
    if (!handle.isReferenced()) {
      handle.stop();
    }
  }

  void setReferenced(boolean referenced) {
    if (data != null && !closing) {
      handle.setReferenced(referenced);
      if (referenced) {
        waitForMessages();
      } else if (!receiving) {
        handle.stop();
      }
    }
  }

  boolean isReferenced() {
    return handle.isReferenced();
  }

  private void receive() {
    for (var left = data == null ? 0 : Math.max(AT_ONCE, data.size()); data != null; left--) {
      if (left == 0 || failed) {
        failed = false;
        wake();
        return;
      }
      if (!deliver(data.take(receiving))) {
        return;
      }
    }
  }

  private boolean deliver(@Nullable Message message) {
    switch (message) {
      case null -> {
        return false;
      }
      case Message.Close close -> {
        closedByOther.run();
        return false;
      }
      case Message.Value(var value) -> {
        var callback = environment.callbacks().guarded(() -> receiver.accept(value));
        handle.deliver(() -> {
          failed = !callback.run();
          return !failed;
        });
        return true;
      }
    }
  }

  /** Tells of everything that waits, whether or not it receives. */
  void drain() {
    for (var next = take(); next != null; next = take()) {
      switch (next) {
        case Message.Close close -> closedByOther.run();
        case Message.Value(var value) -> receiver.accept(value);
      }
    }
  }

  private @Nullable Message take() {
    return data == null ? null : data.take(true);
  }

  /** Leaves the isolate, with the messages it has. */
  PortData detach() {
    var detached = data();
    if (detached == null) {
      throw new IllegalStateException("closed");
    }
    detached.ownedBy(null);
    release();
    return detached;
  }

  private void release() {
    data = null;
    receiving = false;
    handle.stop();
    handle.setReferenced(false);
    async.stop();
  }

  /** Posts no more; what waits is still received. Returns false if it was closed or transferred before. */
  boolean close() {
    var open = data() != null;
    closing = true;
    return open;
  }

  /** Closing phase: the other end is closed with it. */
  void endClosing() {
    if (data != null) {
      data.disentangle();
      release();
    }
  }
}

package loopscope.engine.node.process;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.util.Map;
import loopscope.engine.loop.Checkpoint;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.node.environment.Callbacks;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.Microtasks;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.CallbackEvent.TickQueued;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** The tick queue, the microtask queue and rejected promises for the core library. */
public final class TaskQueueBinding implements Binding {
  private final ScriptRealm realm;
  private final Recorder recorder;
  private final EventLoop loop;
  private final Checkpoint checkpoint;
  private final Microtasks microtasks;
  private final Callbacks callbacks;

  /** Works for the isolate of {@code environment}. */
  public TaskQueueBinding(Environment environment, Microtasks microtasks) {
    this.realm = environment.realm();
    this.recorder = environment.recorder();
    this.loop = environment.loop();
    this.checkpoint = environment.checkpoint();
    this.microtasks = microtasks;
    this.callbacks = environment.callbacks();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("addTick", this::addTick, "queueMicrotask", this::queueMicrotask, "runMicrotasks",
        arguments -> {
          checkpoint.runMicrotasks();
          return null;
        }, "setRejections", this::setRejections);
  }

  /** {@code addTick(callback, ...arguments)}. */
  private @Nullable Object addTick(Arguments arguments) {
    var function = arguments.object(0);
    var values = arguments.from(1).raw();
    var id = loop.nextId();
    var at = realm.here();
    var queuedAt = recorder.record(stamp -> new TickQueued(stamp, id, realm.describe(function), at));
    checkpoint.addTick(id, queuedAt, callbacks.calling(function, ScriptRealm.undefined(), values));
    return null;
  }

  /** {@code queueMicrotask(callback)}. */
  private @Nullable Object queueMicrotask(Arguments arguments) {
    var function = arguments.object(0);
    microtasks.queue(realm.describe(function), callbacks.calling(function, ScriptRealm.undefined()));
    return null;
  }

  /** {@code setRejections(rejected, handled, report, settledAgain)}. */
  private @Nullable Object setRejections(Arguments arguments) {
    var rejected = arguments.object(0);
    var handled = arguments.object(1);
    var report = arguments.object(2);
    var settledAgain = arguments.object(3);
    microtasks.setRejections(new Microtasks.Rejections() {
      private boolean pending;

      @Override
      public void rejected(Object promise, Object reason) {
        pending = true;
        realm.call(rejected, ScriptRealm.undefined(), promise, reason);
      }

      @Override
      public void handled(Object promise) {
        pending = true;
        realm.call(handled, ScriptRealm.undefined(), promise);
      }

      @Override
      public void settledAgain(String type, Object promise, Object value) {
        realm.call(settledAgain, ScriptRealm.undefined(), type, promise, value);
      }

      @Override
      public boolean report() {
        var was = pending;
        pending = false;
        return was && Boolean.TRUE.equals(realm.call(report, ScriptRealm.undefined()));
      }
    });
    return null;
  }
}

package loopscope.engine.node.process;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;

import java.util.List;
import java.util.Map;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.loop.Immediate;
import loopscope.engine.loop.Timer;
import loopscope.engine.node.environment.Callbacks;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;

/** Timers and immediates for {@code timers.js}. A timer is started with the object that stands for it and is called with it. */
public final class TimerBinding implements Binding {
  private final ScriptRealm realm;
  private final EventLoop loop;
  private final Callbacks callbacks;

  /** Works for the isolate of {@code environment}. */
  public TimerBinding(Environment environment) {
    this.realm = environment.realm();
    this.loop = environment.loop();
    this.callbacks = environment.callbacks();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("startTimer", this::startTimer, "refreshTimer", arguments -> {
      loop.timers().refresh(timer(arguments), realm.here());
      return null;
    }, "stopTimer", arguments -> {
      loop.timers().stop(timer(arguments), realm.here());
      return null;
    }, "referenceTimer", arguments -> {
      loop.timers().setReferenced(timer(arguments), arguments.flag(1));
      return null;
    }, "addImmediate", this::addImmediate, "clearImmediate", arguments -> {
      loop.immediates().clear(immediate(arguments), realm.here());
      return null;
    }, "referenceImmediate", arguments -> {
      loop.immediates().setReferenced(immediate(arguments), arguments.flag(1));
      return null;
    }, "now", arguments -> (double) loop.now(), "loopTimes", arguments -> realm.array(List.of((double) loop
        .startedNanos(), (double) loop.idleNanos())));
  }

  /** {@code startTimer(run, object, callback, delay, repeats)}: calls {@code run(object)}; {@code callback} is what is shown. */
  private Object startTimer(Arguments arguments) {
    var callback = callbacks.calling(arguments.object(0), ScriptRealm.undefined(), arguments.raw(1));
    return loop.timers().start(realm.describe(arguments.value(2)), arguments.number(3), arguments.flag(4),
        realm
            .here(),
        callback);
  }

  /** {@code addImmediate(run, object, callback)}. */
  private Object addImmediate(Arguments arguments) {
    var callback = callbacks.calling(arguments.object(0), ScriptRealm.undefined(), arguments.raw(1));
    return loop.immediates().add(realm.describe(arguments.value(2)), realm.here(), callback);
  }

  private static Timer timer(Arguments arguments) {
    return (Timer) arguments.object(0);
  }

  private static Immediate immediate(Arguments arguments) {
    return (Immediate) arguments.object(0);
  }
}

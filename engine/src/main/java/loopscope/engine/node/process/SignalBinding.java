package loopscope.engine.node.process;

import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.NodeProcess;
import loopscope.engine.node.environment.Permission;
import loopscope.engine.node.environment.Posix;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import loopscope.engine.loop.EventLoop;
import loopscope.engine.node.environment.Callbacks;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import loopscope.engine.trace.FunctionInfo;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Signals of the operating system that a program listens to or sends to itself. */
public final class SignalBinding implements Binding {
  private static final int NOT_PERMITTED = -1;
  private static final int NO_SUCH_PROCESS = -3;

  private final ScriptRealm realm;
  private final EventLoop loop;
  private final Callbacks callbacks;
  private final Permission permission;
  private final NodeProcess process;
  private final Map<String, SignalHandler> before = new HashMap<>();

  /** Works for the isolate of {@code environment}. */
  public SignalBinding(Environment environment) {
    this.realm = environment.realm();
    this.process = environment.process();
    this.loop = environment.loop();
    this.callbacks = environment.callbacks();
    this.permission = environment.permission();
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("start", this::start, "stop", this::stop, "send", this::send);
  }

  /** {@code send(pid, number, name)}: 0, or libuv's number of what went wrong. 0 only asks whether there is the process. */
  private Object send(Arguments arguments) {
    var pid = arguments.number(0);
    var number = arguments.integer(1);
    var name = arguments.string(2);
    var forked = process.run().forked((long) pid);
    if (forked.isPresent()) {
      forked.get().signal(number);
      return 0;
    }
    var isOwn = pid == process.pid();
    if (isOwn && before.containsKey(name)) {
      Signal.raise(new Signal(name));
      return 0;
    }
    return isOwn || number == 0 || mayBeSignalled((long) pid) ? sent((long) pid, number) : NOT_PERMITTED;
  }

  private boolean mayBeSignalled(long pid) {
    try {
      permission.checkProgram("kill " + pid);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int sent(long pid, int signal) {
    return Posix.call("kill", (int) pid, signal).orElseGet(() -> end(pid, signal));
  }

  /** Where there are no signals, each but 0 ends the process. */
  private static int end(long pid, int signal) {
    var process = ProcessHandle.of(pid).orElse(null);
    if (process == null) {
      return NO_SUCH_PROCESS;
    }
    return signal == 0 || process.destroyForcibly() ? 0 : NOT_PERMITTED;
  }

  /** {@code start(name, number, callback)}: name without SIG. Returns false where the system knows no such signal. */
  private Object start(Arguments arguments) {
    var name = arguments.string(0);
    var function = arguments.object(2);
    if (!process.isSystems()) {
      process.listen(arguments.integer(1), () -> arrived(name, function));
      loop.countListened(1);
      return true;
    }
    try {
      before.put(name, Signal.handle(new Signal(name), signal -> arrived(name, function)));
      loop.countListened(1);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** On the thread of who sends it. */
  private void arrived(String name, Object function) {
    loop.interrupt("process.on('SIG" + name + "')", new FunctionInfo("", null),
        callbacks.guarded(() -> realm.call(function, ScriptRealm.undefined())));
  }

  /** {@code stop(name, number)}: the signal does again what it did before. */
  private @Nullable Object stop(Arguments arguments) {
    var name = arguments.string(0);
    if (!process.isSystems()) {
      process.ignore(arguments.integer(1));
      loop.countListened(-1);
      return null;
    }
    var handler = before.remove(name);
    if (handler != null) {
      Signal.handle(new Signal(name), handler);
      loop.countListened(-1);
    }
    return null;
  }
}

package loopscope.engine.node.worker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopscope.engine.loop.Callback;
import loopscope.engine.node.environment.Binding;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.Program;
import loopscope.engine.script.Arguments;
import loopscope.engine.script.NativeFunction;
import loopscope.engine.script.ScriptRealm;
import org.jspecify.annotations.Nullable;

/** Workers for {@code worker_threads}: starting one, and what a worker is told of itself. */
public final class WorkerBinding implements Binding {

  /** What a worker is: its {@code threadId}, and its end of the channel to its parent. */
  public record Self(int threadId, Object port) {}

  private final Environment environment;
  private final ScriptRealm realm;
  private final Starter starter;
  private final @Nullable Self self;

  /** Works for the isolate of {@code environment}; {@code self} is null on the main thread. */
  public WorkerBinding(Environment environment, Starter starter, @Nullable Self self) {
    this.environment = environment;
    this.realm = environment.realm();
    this.starter = starter;
    this.self = self;
  }

  @Override
  public Map<String, NativeFunction> functions() {
    return Map.of("self", arguments -> self(), "start", this::start, "threadId", arguments -> worker(
        arguments).running().threadId(), "terminate", WorkerBinding::terminate, "reference",
        WorkerBinding::reference, "loopTimes", this::loopTimes);
  }

  private static Worker worker(Arguments arguments) {
    return (Worker) arguments.object(0);
  }

  /** {@code self()}: {@code [threadId, port]}, or undefined on the main thread. */
  private @Nullable Object self() {
    return self == null ? null : realm.array(List.of(self.threadId(), self.port()));
  }

  /**
   * {@code start(name, arguments, variables, port, exited)}: name is the file, or what stands for one; variables are names and
   * values in turn; {@code exited(exitCode, failure, detail)} is called when it has ended.
   */
  private Object start(Arguments arguments) {
    var name = arguments.string(0);
    var exited = arguments.object(4);
    var parent = environment.program();
    var program = new Program(Path.of(name), realm.strings(arguments.object(1)), parent.directory(),
        variables(realm.strings(arguments.object(2))), parent.permission());
    var start = new WorkerStart(program, environment.process(), arguments.object(3), environment.recorder()
        .running());
    return new Worker(environment, starter, start, name, end -> exited(exited, end));
  }

  private static Map<String, String> variables(List<String> inTurn) {
    var variables = new HashMap<String, String>();
    for (var i = 0; i < inTurn.size(); i += 2) {
      variables.put(inTurn.get(i), inTurn.get(i + 1));
    }
    return variables;
  }

  private Callback exited(Object function, WorkerEnd end) {
    return environment.callbacks().calling(function, ScriptRealm.undefined(), end.exitCode(), end.failure(),
        end.detail());
  }

  /** {@code loopTimes(worker)}: when its loop began and how long it waited, in nanoseconds. */
  private Object loopTimes(Arguments arguments) {
    var times = worker(arguments).running().loopTimes();
    return realm.array(List.of((double) times[0], (double) times[1]));
  }

  private static @Nullable Object terminate(Arguments arguments) {
    worker(arguments).running().terminate();
    return null;
  }

  /** {@code reference(worker, referenced)}. */
  private static @Nullable Object reference(Arguments arguments) {
    worker(arguments).setReferenced(arguments.flag(1));
    return null;
  }
}

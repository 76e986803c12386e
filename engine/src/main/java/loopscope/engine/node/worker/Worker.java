package loopscope.engine.node.worker;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import loopscope.engine.loop.Async;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.Handle;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.trace.FunctionInfo;

/** A worker as its parent holds it: keeps the parent's loop alive until it has ended. The parent's loop thread. */
final class Worker {
  private final Handle handle;
  private final Async ended;
  private final CompletableFuture<WorkerEnd> end = new CompletableFuture<>();
  private final RunningWorker running;

  /** Starts it; {@code exited} makes the callback of its end. */
  Worker(Environment environment, Starter starter, WorkerStart start, String name,
      Function<WorkerEnd, Callback> exited) {
    handle = new Handle(environment.loop(), () -> {});
    handle.start("Worker", name, new FunctionInfo("", null), environment.realm().here());
    ended = Async.afterOthers(environment.loop(), () -> tell(exited.apply(end.resultNow())));
    running = starter.start(start, how -> {
      end.complete(how);
      ended.send();
    });
  }

  private void tell(Callback exited) {
    handle.deliver(() -> {
      handle.stop();
      return exited.run();
    });
  }

  RunningWorker running() {
    return running;
  }

  void setReferenced(boolean referenced) {
    handle.setReferenced(referenced);
  }
}

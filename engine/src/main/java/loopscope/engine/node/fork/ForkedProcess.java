package loopscope.engine.node.fork;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import loopscope.engine.loop.Async;
import loopscope.engine.loop.Callback;
import loopscope.engine.loop.Handle;
import loopscope.engine.node.environment.Environment;
import loopscope.engine.node.environment.NodeProcess;
import loopscope.engine.trace.FunctionInfo;

/** A forked process as who forked it holds it: keeps the loop alive until it has ended. The loop thread of who forked it. */
final class ForkedProcess {
  private static final int NO_SUCH_PROCESS = -3;

  private final NodeProcess process;
  private final Handle handle;
  private final Async ended;
  private final CompletableFuture<ForkEnd> end = new CompletableFuture<>();

  /**
   * Starts it.
   *
   * @param over called on its thread when it has ended
   * @param exited makes the callback of its end, which comes after the messages that it sent
   */
  ForkedProcess(Environment environment, Forker forker, ForkStart start, FunctionInfo function, Runnable over,
      Function<ForkEnd, Callback> exited) {
    process = start.process();
    handle = new Handle(environment.loop(), () -> {});
    handle.start("child_process.fork", String.join(" ", start.program().arguments()), function, environment
        .realm()
        .here());
    ended = Async.afterOthers(environment.loop(), () -> tell(exited.apply(end.resultNow())));
    forker.fork(start, how -> {
      over.run();
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

  void setReferenced(boolean referenced) {
    handle.setReferenced(referenced);
  }

  long pid() {
    return process.pid();
  }

  /** Sends a signal: 0, or libuv's number of what went wrong. */
  int kill(int signal) {
    if (process.run().forked(process.pid()).isEmpty()) {
      return NO_SUCH_PROCESS;
    }
    process.signal(signal);
    return 0;
  }
}

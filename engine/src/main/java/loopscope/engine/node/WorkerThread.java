package loopscope.engine.node;

import java.util.function.Consumer;
import loopscope.engine.loop.LoopThread;
import loopscope.engine.node.worker.RunningWorker;
import loopscope.engine.node.worker.WorkerEnd;

/** An isolate that runs as a worker, on a loop thread of its own. */
final class WorkerThread implements RunningWorker {
  private final Isolate isolate;
  private final Thread thread;
  private final Consumer<WorkerEnd> ended;

  WorkerThread(Isolate isolate, Consumer<WorkerEnd> ended) {
    this.isolate = isolate;
    this.ended = ended;
    this.thread = LoopThread.of(this::run);
  }

  void start() {
    thread.start();
  }

  private void run() {
    ended.accept(outcome());
  }

  private WorkerEnd outcome() {
    try {
      return WorkerEnd.exited(isolate.run());
    } catch (OutOfMemoryError e) {
      return new WorkerEnd(1, "ERR_WORKER_OUT_OF_MEMORY", "JS heap out of memory");
    } catch (IsolateCancelled e) {
      return WorkerEnd.exited(1);
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      return new WorkerEnd(1, "ERR_WORKER_INIT_FAILED", "Loopscope's engine failed: " + e);
    }
  }

  @Override
  public int threadId() {
    return isolate.number();
  }

  @Override
  public long[] loopTimes() {
    return isolate.loopTimes();
  }

  @Override
  public void terminate() {
    isolate.terminate();
  }

  boolean hasEnded() {
    return !thread.isAlive();
  }

  /** Waits until it has ended, also if the waiting thread is interrupted, as one is whose isolate is terminated. */
  void join() {
    var interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

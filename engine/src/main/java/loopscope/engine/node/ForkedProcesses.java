package loopscope.engine.node;

import java.util.function.Consumer;
import loopscope.engine.loop.LoopThread;
import loopscope.engine.node.fork.ForkEnd;
import loopscope.engine.node.fork.ForkStart;
import loopscope.engine.node.fork.Forker;

/** Runs forked processes of a run, each on a loop thread of its own. They may outlive who forked them. Any thread. */
final class ForkedProcesses implements Forker {
  private static final int ABORTED = 6;
  /** The exit code of a process that a signal ended, as shells tell it: this and the signal. */
  static final int BY_SIGNAL = 128;

  private final IsolateGroup group;
  private int running;

  ForkedProcesses(IsolateGroup group) {
    this.group = group;
  }

  @Override
  public void fork(ForkStart start, Consumer<ForkEnd> ended) {
    var isolate = new Isolate(group, new Origin.Forked(start));
    start.process().obeys(isolate::obey);
    begin();
    LoopThread.of(() -> {
      var end = outcome(isolate);
      start.process().run().ended(start.process());
      ended.accept(end);
      finish();
    }).start();
  }

  private synchronized void begin() {
    running++;
  }

  private synchronized void finish() {
    running--;
    notifyAll();
  }

  /** Waits until all have ended, or the waiting thread is interrupted. */
  synchronized void await() {
    try {
      while (running > 0) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ForkEnd outcome(Isolate isolate) {
    try {
      var exitCode = isolate.run();
      var signal = isolate.killedBy();
      return signal == 0 ? new ForkEnd(exitCode, 0) : new ForkEnd(0, signal);
    } catch (OutOfMemoryError e) {
      return new ForkEnd(0, ABORTED);
    } catch (IsolateCancelled e) {
      return new ForkEnd(1, 0);
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      return new ForkEnd(0, ABORTED);
    }
  }
}

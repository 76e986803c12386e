package loopscope.engine.loop;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import loopscope.engine.loop.EventLoop.Request;
import loopscope.engine.trace.IoEvent.WorkEnded;
import loopscope.engine.trace.IoEvent.WorkStarted;
import loopscope.engine.trace.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * libuv's thread pool: files, name look-ups and heavy computation wait here for one of a few threads. Sockets never do.
 * Threads start when the first work arrives. Any thread may submit.
 */
final class WorkPool implements AutoCloseable {
  private record Work(Request request, Supplier<Callback> action) {}

  private final Recorder recorder;
  private final EventLoop loop;
  private final Pacing pacing;
  private final IntSupplier size;
  private final Queue<Work> waiting = new ArrayDeque<>();
  private int threads;
  private int idle;
  private boolean closed;

  WorkPool(Recorder recorder, EventLoop loop, Pacing pacing, IntSupplier size) {
    this.recorder = recorder;
    this.loop = loop;
    this.pacing = pacing;
    this.size = size;
  }

  /** Runs {@code action} on a thread of the pool; what it returns runs on the loop, in the poll phase. */
  synchronized void submit(Request request, Supplier<Callback> action) {
    pacing.submitted();
    waiting.add(new Work(request, action));
    if (idle > 0) {
      notify();
    } else if (threads < size.getAsInt()) {
      var number = threads++;
      Thread.ofPlatform().daemon().name("pool-" + number).start(() -> work(number));
    }
  }

  private void work(int number) {
    for (var work = take(); work != null; work = take()) {
      perform(work, number);
    }
  }

  private void perform(Work work, int number) {
    var request = work.request;
    recorder.record(request.requestedAt(), stamp -> new WorkStarted(stamp, request.id(), number));
    var callback = work.action.get();
    pacing.done(request.id());
    recorder.record(request.requestedAt(), stamp -> new WorkEnded(stamp, request.id(), number));
    loop.completeQuietly(request, callback);
    pacing.told(request.id());
  }

  private synchronized @Nullable Work take() {
    while (waiting.isEmpty() && !closed) {
      idle++;
      try {
        wait();
      } catch (InterruptedException e) {
        return null;
      } finally {
        idle--;
      }
    }
    return closed ? null : waiting.poll();
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}

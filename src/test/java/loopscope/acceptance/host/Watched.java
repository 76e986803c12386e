package loopscope.acceptance.host;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import loopscope.engine.client.Ending;
import loopscope.engine.client.RunListener;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.EventBatch;

/** Hears a run, keeps what it was told, and lets a test wait for it. */
final class Watched implements RunListener {
  private static final int PATIENCE_SECONDS = 180;

  private final List<TraceEvent> events = new ArrayList<>();
  private final List<Long> stops = new ArrayList<>();
  private final CountDownLatch resumed = new CountDownLatch(1);
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();

  @Override
  public synchronized void recorded(EventBatch batch) {
    if (batch.size() > 512) {
      ending.completeExceptionally(new AssertionError("a batch of " + batch.size()));
    }
    events.addAll(batch.events());
    notifyAll();
  }

  @Override
  public synchronized void stopped(long at) {
    stops.add(at);
    notifyAll();
  }

  @Override
  public void resumed() {
    resumed.countDown();
  }

  @Override
  public void ended(Ending how) {
    ending.complete(how);
  }

  synchronized List<TraceEvent> events() {
    return List.copyOf(events);
  }

  /** What the program printed so far. */
  String printed(OutputStreamKind stream) {
    return events().stream().filter(ProcessEvent.OutputWritten.class::isInstance)
        .map(ProcessEvent.OutputWritten.class::cast).filter(written -> written.stream() == stream)
        .map(ProcessEvent.OutputWritten::text).collect(joining());
  }

  String stdout() {
    return printed(OutputStreamKind.STDOUT);
  }

  /** Waits until the events so far satisfy a condition. */
  synchronized void await(Predicate<List<TraceEvent>> condition) throws InterruptedException,
      TimeoutException {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.test(events)) {
      var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0 || ending.isDone()) {
        throw new TimeoutException("not among " + events.size() + " events; ending: " + ending);
      }
      wait(left);
    }
  }

  /** Waits until the program has printed something. */
  void awaitPrinted(String text) throws InterruptedException, TimeoutException {
    await(any -> stdout().contains(text));
  }

  /** Waits until the program has stood still so many times, and tells after which event it did last. */
  synchronized long awaitStop(int times) throws InterruptedException, TimeoutException {
    await(any -> stops.size() >= times);
    return stops.get(times - 1);
  }

  void awaitResumed() throws InterruptedException, TimeoutException {
    awaitLatch(resumed);
  }

  private static void awaitLatch(CountDownLatch latch) throws InterruptedException, TimeoutException {
    if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new TimeoutException();
    }
  }

  Ending ending() throws Exception {
    return ending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}

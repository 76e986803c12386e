package loopscope.app.http;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** The same request many times, so many of them at once: each client sends the next when it has its answer. Any thread. */
final class Load {
  private final Requester requester;
  private final Request request;
  private final int count;
  private final IntConsumer progress;
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final long[] nanos;
  private final int[] statuses;
  private volatile boolean stopped;

  /** @param progress hears how many are done */
  Load(Requester requester, Request request, int count, IntConsumer progress) {
    this.requester = requester;
    this.request = request;
    this.count = count;
    this.progress = progress;
    nanos = new long[count];
    statuses = new int[count];
  }

  /**
   * What came of it.
   *
   * @param statuses how often each status came
   * @param failed requests without an answer
   * @param perSecond answers a second
   * @param median of the time until an answer was there, in nanoseconds
   * @param slow which 99 of 100 answers did not exceed, in nanoseconds
   */
  record Result(Map<Integer, Integer> statuses, int failed, double perSecond, long median, long slow) {
    Result {
      statuses = Map.copyOf(statuses);
    }
  }

  /** Starts; completes when all are done or it was stopped. */
  CompletableFuture<Result> run(int atOnce) {
    var from = LoadTicker.nanos();
    var clients = new CompletableFuture<?>[Math.min(atOnce, count)];
    for (var client = 0; client < clients.length; client++) {
      clients[client] = next();
    }
    return CompletableFuture.allOf(clients).thenApply(all -> result(LoadTicker.nanos() - from));
  }

  /** Sends no more; those under way still count. */
  void stop() {
    stopped = true;
  }

  private CompletableFuture<?> next() {
    var index = started.getAndIncrement();
    if (index >= count || stopped) {
      return CompletableFuture.completedFuture(null);
    }
    return requester.send(request).thenComposeAsync(answer -> {
      if (answer instanceof Answer.Received received) {
        nanos[index] = received.nanos();
        statuses[index] = received.statusCode();
      } else {
        statuses[index] = -1;
      }
      progress.accept(done.incrementAndGet());
      return next();
    });
  }

  private Result result(long taken) {
    var counts = new TreeMap<Integer, Integer>();
    var failed = 0;
    for (var status : statuses) {
      if (status > 0) {
        counts.merge(status, 1, Integer::sum);
      } else if (status < 0) {
        failed++;
      }
    }
    var times = Arrays.stream(nanos).filter(time -> time > 0).sorted().toArray();
    return new Result(counts, failed, times.length * 1e9 / taken, times.length == 0 ? 0
        : times[times.length / 2],
        times.length == 0 ? 0 : times[Math.min(times.length - 1, times.length * 99 / 100)]);
  }
}

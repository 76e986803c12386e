package loopscope.engine.client;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** All host processes of this desktop, of which one is kept warm for the next run. */
final class Hosts implements AutoCloseable {
  private static final Executor STARTER = task -> Thread.ofPlatform().daemon().name("host starter").start(
      task);

  private final HostStart starting;
  private final Set<HostProcess> alive = ConcurrentHashMap.newKeySet();
  private @Nullable CompletableFuture<HostProcess> spare;
  private boolean closed;

  Hosts(HostStart starting) {
    this.starting = starting;
  }

  /** Sees to it that there is a spare, warm or getting warm, and gives it without taking it away. */
  synchronized CompletableFuture<HostProcess> spare() {
    if (spare == null || isLost(spare)) {
      spare = closed ? CompletableFuture.failedFuture(closing())
          : CompletableFuture.supplyAsync(this::start, STARTER);
    }
    return spare;
  }

  /** Takes the spare for a run. */
  synchronized CompletableFuture<HostProcess> take() {
    var taken = spare();
    spare = null;
    return taken;
  }

  private static boolean isLost(CompletableFuture<HostProcess> host) {
    return host.isCompletedExceptionally() || host.isDone() && !host.join().alive();
  }

  private HostProcess start() {
    try {
      alive.removeIf(host -> !host.alive());
      var host = starting.start();
      alive.add(host);
      discardIfClosed(host);
      return host;
    } catch (HostException e) {
      throw new CompletionException(e);
    }
  }

  private synchronized void discardIfClosed(HostProcess host) throws HostException {
    if (closed) {
      host.kill();
      throw closing();
    }
  }

  private static HostException closing() {
    return new HostException(Ending.Reason.CLOSED, "");
  }

  /** Kills every host; those that are being started die when they are ready. */
  @Override
  public synchronized void close() {
    closed = true;
    alive.forEach(HostProcess::kill);
  }
}

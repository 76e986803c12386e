package loopscope.engine.loop.explore;

import java.util.concurrent.atomic.AtomicLong;
import loopscope.engine.loop.StoppableTicker;

/**
 * Virtual time: code takes none, looking at the clock takes a little or nothing, and the loop lets pass what it waits for. So a loop that
 * waits by looking at the clock ends.
 */
final class VirtualTicker implements StoppableTicker {
  /** Around the millisecond that decides between a timer and what else is ready. */
  private static final int[] LOOKS = {0, 0, 300_000, 1_100_000};

  private final Chance chance;
  private final AtomicLong now = new AtomicLong();

  VirtualTicker(Chance chance) {
    this.chance = chance;
  }

  @Override
  public long nanos() {
    return now.get();
  }

  @Override
  public long look() {
    return now.addAndGet(LOOKS[chance.below(LOOKS.length)]);
  }

  /** Lets something wait in real time, and that much time pass. */
  void waitFor(Runnable wait) {
    var before = System.nanoTime();
    wait.run();
    pass(System.nanoTime() - before);
  }

  void pass(long nanos) {
    now.addAndGet(nanos);
  }

  @Override
  public void stop() {}

  @Override
  public void go() {}
}

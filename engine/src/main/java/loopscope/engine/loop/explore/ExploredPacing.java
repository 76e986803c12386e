package loopscope.engine.loop.explore;

import java.util.List;
import loopscope.engine.loop.Pacing;
import loopscope.engine.loop.Poller;

/** Chance decides which work the loop hears of, and whether it or a timer that is nearly due comes first. */
final class ExploredPacing implements Pacing {
  private static final long MILLI = 1_000_000;
  /** Work of the pool may take as long as a timer that is due within this time. */
  private static final long CLOSE_MILLIS = 3;
  private static final int WORK_NANOS = 800_000;

  private final Poller poller;
  private final VirtualTicker ticker;
  private final Chance chance;
  private final HeldWork work;

  ExploredPacing(Poller poller, VirtualTicker ticker, Chance chance, HeldWork work) {
    this.poller = poller;
    this.ticker = ticker;
    this.chance = chance;
    this.work = work;
  }

  @Override
  public void poll(long timeoutMillis, int awaited) {
    var ready = work.settled();
    if (timeoutMillis == 0) {
      tell(ready, chance.below(ready.size() + 1));
      poller.poll(0);
    } else if (!ready.isEmpty()) {
      tellOrWait(ready, timeoutMillis);
      poller.poll(0);
    } else if (awaited > 0 || timeoutMillis < 0) {
      // What comes from outside takes the time it takes.
      ticker.waitFor(() -> poller.poll(timeoutMillis));
    } else {
      ticker.pass(timeoutMillis * MILLI);
      poller.poll(0);
    }
  }

  private void tellOrWait(List<Long> ready, long timeoutMillis) {
    if (timeoutMillis > 0 && timeoutMillis <= CLOSE_MILLIS && chance.below(2) == 0) {
      ticker.pass(timeoutMillis * MILLI);
      tell(ready, chance.below(ready.size() + 1));
    } else {
      ticker.pass(chance.below(WORK_NANOS));
      tell(ready, 1 + chance.below(ready.size()));
    }
  }

  /** Tells so many, in any order. */
  private void tell(List<Long> ready, int count) {
    for (var each = 0; each < count; each++) {
      work.release(ready.remove(chance.below(ready.size())));
    }
  }

  @Override
  public void submitted() {
    work.submitted();
  }

  @Override
  public void done(long request) {
    work.hold(request);
  }

  @Override
  public void told(long request) {
    work.told();
  }

  @Override
  public void close() {
    work.close();
  }
}

package loopscope.engine.loop;

import java.util.function.IntSupplier;

/** Everything happens when it happens. */
public final class RealSchedule implements Schedule {
  private final RealTicker ticker = new RealTicker();

  @Override
  public StoppableTicker ticker() {
    return ticker;
  }

  @Override
  public boolean isVirtual() {
    return false;
  }

  @Override
  public Pacing pacing(Poller poller, IntSupplier poolSize) {
    return new Pacing() {
      @Override
      public void poll(long timeoutMillis, int awaited) {
        poller.poll(timeoutMillis);
      }

      @Override
      public void submitted() {}

      @Override
      public void done(long request) {}

      @Override
      public void told(long request) {}

      @Override
      public void close() {}
    };
  }
}

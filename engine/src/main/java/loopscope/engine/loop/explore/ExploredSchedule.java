package loopscope.engine.loop.explore;

import java.util.function.IntSupplier;
import loopscope.engine.loop.Pacing;
import loopscope.engine.loop.Poller;
import loopscope.engine.loop.Schedule;
import loopscope.engine.loop.StoppableTicker;

/** One of the schedules that Node's rules permit, drawn by chance. */
public final class ExploredSchedule implements Schedule {
  private final Chance chance;
  private final VirtualTicker ticker;

  /** Draws a schedule, bit by bit as the run goes on. */
  public ExploredSchedule(Chance chance) {
    this.chance = chance;
    ticker = new VirtualTicker(chance);
  }

  @Override
  public StoppableTicker ticker() {
    return ticker;
  }

  @Override
  public boolean isVirtual() {
    return true;
  }

  @Override
  public Pacing pacing(Poller poller, IntSupplier poolSize) {
    return new ExploredPacing(poller, ticker, chance, new HeldWork(poolSize));
  }
}

package loopscope.engine.loop;

import java.util.function.IntSupplier;

/** What decides where Node's rules leave the order open: how time passes, and what is ready first. One for the isolates of a run. */
public interface Schedule {

  /** The run's clock. */
  StoppableTicker ticker();

  /** Whether the clock tells another time than the machine's does. */
  boolean isVirtual();

  /** How the loop of the calling thread waits; {@code poolSize} is the number of its pool's threads. */
  Pacing pacing(Poller poller, IntSupplier poolSize);
}

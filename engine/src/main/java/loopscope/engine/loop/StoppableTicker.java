package loopscope.engine.loop;

/** A run's clock, which its isolates share. Any thread. */
public interface StoppableTicker extends Ticker {

  /** Makes time stand still. */
  void stop();

  /** Lets time go on from where it stood. */
  void go();
}

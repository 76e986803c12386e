package loopscope.engine.loop.explore;

/** Draws. Any thread. */
@FunctionalInterface
public interface Chance {

  /** A number from 0 to one less than the bound. */
  int below(int bound);
}

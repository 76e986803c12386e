package loopscope.engine.loop;

/** Something the loop calls: a student's function, wrapped so that what it throws has been dealt with when it returns. */
@FunctionalInterface
public interface Callback {

  /** Runs it on the loop thread. Returns false if it threw. */
  boolean run();
}

package loopscope.engine.loop;

/**
 * What goes with a callback from where it is scheduled to where it runs, as the stores of an {@code AsyncLocalStorage} do. The loop
 * carries it and does not look inside. Loop thread.
 */
public interface AsyncContext {

  /** What was in force when a callback was scheduled. */
  interface Captured {

    /** The callback, which will run with what was captured in force. */
    Callback carry(Callback callback);
  }

  /** Captures what is in force, for one callback of that type: {@code Timeout}, or the operation that was requested. */
  Captured capture(String type);

  /** Captures what is in force for something that calls back again and again. */
  Captured captureLasting(String type);

  /** The check phase begins: who listens is told which callbacks are over. */
  void tellEnded();
}

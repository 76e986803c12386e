package loopscope.engine.trace;

/**
 * The releases of Node whose rules a loop follows. All else is as in the release the engine follows.
 *
 * @see <a href="https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick">The Node.js event loop</a>
 */
public enum LoopRules {
  /** Node 10 and older: ticks and microtasks wait until all due timers of one delay, or all immediates, have run. */
  NODE_10,
  /** Node 11 to 19: ticks and microtasks run after each timer and each immediate; timers before poll. */
  NODE_11,
  /** Node 20 and later, with libuv 1.45: timers run after poll. */
  NODE_20;

  /** Whether ticks and microtasks run between two callbacks of one queue. */
  public boolean checkpointAfterEach() {
    return this != NODE_10;
  }

  /** Whether a turn begins with the timers; otherwise it ends with them, and some run before the first. */
  public boolean timersBeforePoll() {
    return this != NODE_20;
  }
}

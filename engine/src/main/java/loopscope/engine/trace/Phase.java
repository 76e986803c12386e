package loopscope.engine.trace;

/** The phases of libuv's event loop, in the order of a turn since libuv 1.45: timers run after poll and closing. */
public enum Phase {
  PENDING, IDLE_PREPARE, POLL, CHECK, CLOSING, TIMERS
}

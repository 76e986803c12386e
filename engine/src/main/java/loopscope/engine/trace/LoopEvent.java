package loopscope.engine.trace;

/** The event loop's own course: turns, phases, waits and checkpoints. */
public sealed interface LoopEvent extends TraceEvent {

  /** The main program is evaluated; the loop begins. */
  record LoopStarted(Stamp stamp) implements LoopEvent {}

  /** A turn of the loop began; turns count from 1. The timers that are due before turn 1 run in turn 0. */
  record TurnStarted(Stamp stamp, long turn) implements LoopEvent {}

  /** The loop entered a phase. It leaves it by entering the next, or by {@link LoopEnded}. */
  record PhaseEntered(Stamp stamp, Phase phase) implements LoopEvent {}

  /** The loop asked the system for I/O, waiting at most {@code timeoutMillis}; 0 does not wait, -1 waits for ever. */
  record PollStarted(Stamp stamp, long timeoutMillis) implements LoopEvent {}

  /** The wait is over; {@code ready} completions are to be run in this phase. */
  record PollEnded(Stamp stamp, int ready) implements LoopEvent {}

  /** After a callback: the tick queue, then the microtask queue, are run until both are empty. Left out when both are. */
  record CheckpointStarted(Stamp stamp) implements LoopEvent {}

  /** Both queues are empty; or only the microtask queue is, after an ES module's code or a tick that threw. */
  record CheckpointEnded(Stamp stamp) implements LoopEvent {}

  /** Nothing keeps the loop alive. {@code beforeExit} may revive it: then {@link LoopStarted} follows again. */
  record LoopEnded(Stamp stamp) implements LoopEvent {}
}

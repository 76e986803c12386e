package loopscope.visualizers.model;

import loopscope.engine.trace.LoopRules;
import loopscope.engine.trace.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Where the loop is.
 *
 * @param rules whose rules the loop follows
 * @param life whether the process and its loop run
 * @param turn the turn of the loop; 0 before the first
 * @param phase the phase it is in; null outside the loop
 * @param poll what the loop waits for; null when it does not wait
 * @param ready completions the last wait brought that have not run yet
 * @param emptyTurns how many turns in a row, just before this one, had no callback
 * @param worked whether a callback ran in this turn
 */
public record Course(LoopRules rules, Life life, long turn, @Nullable Phase phase, @Nullable Wait poll,
    int ready,
    long emptyTurns, boolean worked) {

  static final Course BEFORE = new Course(LoopRules.NODE_20, new Life.Unborn(), 0, null, null, 0, 0, false);

  /** The stages of a process. */
  public sealed interface Life {
    /** The isolate has not begun. */
    record Unborn() implements Life {}

    /** The main program is evaluated; the loop has not begun. */
    record Starting() implements Life {}

    /** The loop runs. */
    record Looping() implements Life {}

    /** Nothing keeps the loop alive; {@code beforeExit} and {@code exit} are emitted. */
    record Ending() implements Life {}

    /** The process is gone; {@code abandoned} callbacks that waited never ran. */
    record Exited(int code, int abandoned) implements Life {}
  }

  /**
   * The loop waits for I/O.
   *
   * @param timeoutMillis at most this long; 0 does not wait, -1 waits for ever
   * @param nanos since when
   */
  public record Wait(long timeoutMillis, long nanos) {}

  Course by(LoopRules chosen) {
    return new Course(chosen, life, turn, phase, poll, ready, emptyTurns, worked);
  }

  Course life(Life next) {
    return new Course(rules, next, turn, next instanceof Life.Looping ? phase : null, null, 0, emptyTurns,
        worked);
  }

  Course turn(long next) {
    return new Course(rules, life, next, phase, poll, ready, worked || turn == 0 ? 0 : emptyTurns + 1, false);
  }

  Course phase(Phase next) {
    return new Course(rules, life, turn, next, null, 0, emptyTurns, worked);
  }

  Course poll(@Nullable Wait wait, int completions) {
    return new Course(rules, life, turn, phase, wait, completions, emptyTurns, worked);
  }

  Course working() {
    return worked ? this : new Course(rules, life, turn, phase, poll, ready, emptyTurns, true);
  }
}

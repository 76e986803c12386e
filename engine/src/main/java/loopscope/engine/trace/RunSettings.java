package loopscope.engine.trace;

/**
 * How a program is run and recorded.
 *
 * @param level how much of it is recorded
 * @param rules whose rules its loops follow
 * @param seed draws one of the schedules that the rules permit, in virtual time; {@link #REAL} lets everything happen when it happens
 * @param eventBudget how many events are recorded at most
 */
public record RunSettings(RecordingLevel level, LoopRules rules, long seed, long eventBudget) {
  /** No schedule is drawn. */
  public static final long REAL = 0;

  /** By the rules of today, recorded at the loop's level. */
  public static RunSettings within(long eventBudget) {
    return new RunSettings(RecordingLevel.LOOP, LoopRules.NODE_20, REAL, eventBudget);
  }

  /** The same at another level. */
  public RunSettings at(RecordingLevel wanted) {
    return new RunSettings(wanted, rules, seed, eventBudget);
  }

  /** The same by other rules. */
  public RunSettings by(LoopRules wanted) {
    return new RunSettings(level, wanted, seed, eventBudget);
  }

  /** The same by the schedule that a seed draws. */
  public RunSettings drawn(long from) {
    return new RunSettings(level, rules, from, eventBudget);
  }
}

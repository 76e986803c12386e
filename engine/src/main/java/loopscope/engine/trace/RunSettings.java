package loopscope.engine.trace;

/**
 * How a program is run and recorded.
 *
 * @param level how much of it is recorded
 * @param rules whose rules its loops follow
 * @param eventBudget how many events are recorded at most
 */
public record RunSettings(RecordingLevel level, LoopRules rules, long eventBudget) {

  /** By the rules of today, recorded at the loop's level. */
  public static RunSettings within(long eventBudget) {
    return new RunSettings(RecordingLevel.LOOP, LoopRules.NODE_20, eventBudget);
  }

  /** The same at another level. */
  public RunSettings at(RecordingLevel wanted) {
    return new RunSettings(wanted, rules, eventBudget);
  }

  /** The same by other rules. */
  public RunSettings by(LoopRules wanted) {
    return new RunSettings(level, wanted, eventBudget);
  }
}

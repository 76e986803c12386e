package loopscope.engine.trace;

import java.util.List;

/** The life of an isolate (one Node process as the student sees it) and of the recording. */
public sealed interface RunEvent extends TraceEvent {

  /** An isolate began. {@code arguments} are those after the program's name. */
  record IsolateStarted(Stamp stamp, long pid, String program, List<String> arguments) implements RunEvent {}

  /** The isolate's loop follows the rules of other releases than {@link NodeVersion#FOLLOWED}. Before its program begins. */
  record RulesChosen(Stamp stamp, LoopRules rules) implements RunEvent {}

  /** The isolate runs in virtual time, by a schedule that {@code seed} drew: its times are not those of a machine. Before its program begins. */
  record ScheduleDrawn(Stamp stamp, long seed) implements RunEvent {}

  /**
   * The level of recording was changed while the isolate ran: its steps are recorded from the next call on, or no longer. What was told
   * of its memory before is told anew, under other numbers.
   */
  record RecordingLevelChanged(Stamp stamp, RecordingLevel level) implements RunEvent {}

  /** An isolate ended with a process exit code. */
  record IsolateExited(Stamp stamp, int exitCode) implements RunEvent {}

  /** The event budget is spent: the program goes on, nothing more is recorded but its exit. */
  record TraceTruncated(Stamp stamp, long budget) implements RunEvent {}

  /**
   * The part of the event budget is spent that steps and streams may take: no more of them are recorded, and what the loop does goes on
   * to be.
   */
  record StepsTruncated(Stamp stamp, long budget) implements RunEvent {}
}

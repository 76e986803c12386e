package loopscope.engine.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every step of the student's code; recorded at the full level only. {@code frame} names one call of a function within its
 * isolate, as a stack frame of the Debug Adapter Protocol; frames count from 1.
 */
public sealed interface StepEvent extends TraceEvent {

  /** Names the call. */
  long frame();

  /**
   * A call began. Arguments are those passed, whatever parameters the function names.
   *
   * @param scope that of the function's own variables
   * @param receiver the value of {@code this}
   */
  record FunctionEntered(Stamp stamp, long frame, FunctionInfo function, long scope, Value receiver,
      List<Value> arguments) implements StepEvent {}

  /** A statement is about to run; {@code scope} is the innermost that it sees. */
  record StatementReached(Stamp stamp, long frame, long scope, SourceRange at) implements StepEvent {}

  /** The call returned a value. */
  record FunctionReturned(Stamp stamp, long frame, Value value) implements StepEvent {}

  /** The call ended by an exception. {@code at} is the last statement it reached, null without one. */
  record FunctionThrew(Stamp stamp, long frame, Value exception, @Nullable SourceRange at) implements
      StepEvent {}

  /** The call stands still at an {@code await} or {@code yield}, and its caller goes on. */
  record FunctionSuspended(Stamp stamp, long frame) implements StepEvent {}

  /** The call goes on where it stood. */
  record FunctionResumed(Stamp stamp, long frame) implements StepEvent {}
}

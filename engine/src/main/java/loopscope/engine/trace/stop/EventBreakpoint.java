package loopscope.engine.trace.stop;

import java.util.function.Predicate;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.MemoryEvent.ContentChanged;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ProcessEvent.ExceptionUncaught;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.ProcessEvent.RejectionUnhandled;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.StepEvent.FunctionThrew;
import loopscope.engine.trace.TraceEvent;

/** Kinds of event at which travelling through a run can stop, wherever in the program they come from. */
public enum EventBreakpoint {
  TICK(ofKind(CallbackKind.TICK)), //
  MICROTASK(ofKind(CallbackKind.MICROTASK)), //
  TIMER(ofKind(CallbackKind.TIMER)), //
  IMMEDIATE(ofKind(CallbackKind.IMMEDIATE)), //
  IO(ofKind(CallbackKind.IO)), //
  CLOSE(ofKind(CallbackKind.CLOSE)), //
  /** At the loop level only a rejection that nobody handled is known. */
  REJECTION(event -> event instanceof RejectionUnhandled || event instanceof ContentChanged changed && changed
      .content().equals("rejected")), //
  EXCEPTION(event -> event instanceof FunctionThrew || event instanceof ExceptionUncaught), //
  MODULE(ModuleEvaluationStarted.class::isInstance), //
  OUTPUT(OutputWritten.class::isInstance), //
  WORKER(event -> event instanceof IsolateExited && event.isolate() != 0);

  private final Predicate<TraceEvent> matches;

  EventBreakpoint(Predicate<TraceEvent> matches) {
    this.matches = matches;
  }

  private static Predicate<TraceEvent> ofKind(CallbackKind kind) {
    return event -> event instanceof CallbackStarted started && started.kind() == kind;
  }

  /** Whether it stops at an event while the loop of an isolate is watched; a worker's death concerns all. */
  public boolean stopsAt(TraceEvent event, int watched) {
    return (event.isolate() == watched || this == WORKER) && matches.test(event);
  }
}

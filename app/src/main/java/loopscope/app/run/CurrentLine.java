package loopscope.app.run;

import java.util.Optional;
import loopscope.engine.trace.CallbackEvent.CallbackCancelled;
import loopscope.engine.trace.CallbackEvent.CloseQueued;
import loopscope.engine.trace.CallbackEvent.ImmediateQueued;
import loopscope.engine.trace.CallbackEvent.MicrotaskQueued;
import loopscope.engine.trace.CallbackEvent.TickQueued;
import loopscope.engine.trace.CallbackEvent.TimerStarted;
import loopscope.engine.trace.IoEvent.RequestStarted;
import loopscope.engine.trace.ProcessEvent.ExceptionUncaught;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Frame;
import org.jspecify.annotations.Nullable;

/** Which line of the student's runs at a moment. */
public final class CurrentLine {
  private CurrentLine() {}

  /**
   * The line of the event, or of the statement that runs where those were recorded, or else the first of the function that runs;
   * empty when none of the student's does.
   */
  public static Optional<SourceRange> of(Run run, long position) {
    var moment = run.moment(position);
    return Optional.ofNullable(at(moment.event())).or(() -> run.memory().read().stack(position).stream()
        .findFirst().map(
            call -> call.place(position))).or(() -> moment.after().top().flatMap(CurrentLine::of));
  }

  private static Optional<SourceRange> of(Frame frame) {
    return switch (frame) {
      case Frame.Running running -> Optional.ofNullable(running.callback().origin().function().source());
      case Frame.Module module -> Optional.empty();
      case Frame.Checkpoint checkpoint -> Optional.empty();
    };
  }

  private static @Nullable SourceRange at(@Nullable TraceEvent event) {
    return switch (event) {
      case TickQueued queued -> queued.at();
      case MicrotaskQueued queued -> queued.at();
      case ImmediateQueued queued -> queued.at();
      case TimerStarted started -> started.at();
      case CloseQueued queued -> queued.at();
      case CallbackCancelled cancelled -> cancelled.at();
      case RequestStarted started -> started.at();
      case OutputWritten written -> written.at();
      case StatementReached reached -> reached.at();
      case ExceptionUncaught uncaught -> uncaught.at();
      case null, default -> null;
    };
  }
}

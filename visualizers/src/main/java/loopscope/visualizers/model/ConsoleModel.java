package loopscope.visualizers.model;

import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.TraceEvent;

/** What a run printed, all isolates together, as the terminal shows it. */
public final class ConsoleModel implements Model<ConsoleState> {

  @Override
  public ConsoleState initial() {
    return new ConsoleState(0);
  }

  @Override
  public ConsoleState apply(ConsoleState state, TraceEvent event) {
    return event instanceof OutputWritten written
        ? new ConsoleState(state.pieces() + ConsoleText.pieces(written.text()))
        : state;
  }
}

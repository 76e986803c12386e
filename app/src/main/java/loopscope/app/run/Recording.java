package loopscope.app.run;

import java.util.List;
import java.util.function.Consumer;
import loopscope.engine.client.Ending;
import loopscope.engine.client.RunListener;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.TraceLog;

/** Puts what a program does into a log, on the reader thread, and tells what becomes of the program. */
record Recording(TraceLog log, Consumer<RunState> told) implements RunListener {

  @Override
  public void recorded(List<TraceEvent> events) {
    events.forEach(log::append);
  }

  @Override
  public void stopped(long at) {
    told.accept(new RunState.Paused(at));
  }

  @Override
  public void resumed() {
    told.accept(new RunState.Running());
  }

  @Override
  public void ended(Ending ending) {
    told.accept(new RunState.Ended(ending));
  }
}

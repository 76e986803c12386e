package loopscope.app.run;

import java.util.function.Consumer;
import loopscope.engine.client.Ending;
import loopscope.engine.client.RunListener;
import loopscope.engine.trace.log.EventBatch;
import loopscope.engine.trace.log.TraceLog;

/** Puts what a program does into a log, on the reader thread, and tells what becomes of the program. */
record Recording(TraceLog log, Consumer<RunState> told) implements RunListener {

  @Override
  public void recorded(EventBatch events) {
    log.append(events);
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

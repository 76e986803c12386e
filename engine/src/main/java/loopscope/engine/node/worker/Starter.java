package loopscope.engine.node.worker;

import java.util.function.Consumer;

/** Starts isolates that run as workers. */
@FunctionalInterface
public interface Starter {

  /** Starts one; its own thread tells {@code ended} once, when it has ended. Loop thread of its parent. */
  RunningWorker start(WorkerStart start, Consumer<WorkerEnd> ended);
}

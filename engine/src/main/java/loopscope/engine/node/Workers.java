package loopscope.engine.node;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import loopscope.engine.node.worker.RunningWorker;
import loopscope.engine.node.worker.Starter;
import loopscope.engine.node.worker.WorkerEnd;
import loopscope.engine.node.worker.WorkerStart;

/** The workers that one isolate started: none outlives it. Its loop thread. */
final class Workers implements Starter {
  private final IsolateGroup group;
  private final Set<WorkerThread> started = new HashSet<>();

  Workers(IsolateGroup group) {
    this.group = group;
  }

  @Override
  public RunningWorker start(WorkerStart start, Consumer<WorkerEnd> ended) {
    var worker = new WorkerThread(new Isolate(group, new Origin.Worker(start)), ended);
    started.removeIf(WorkerThread::hasEnded);
    started.add(worker);
    worker.start();
    return worker;
  }

  /** Terminates those that run and waits for their ends. */
  void stop() {
    started.forEach(WorkerThread::terminate);
    started.forEach(WorkerThread::join);
  }
}

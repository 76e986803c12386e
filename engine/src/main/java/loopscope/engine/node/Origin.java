package loopscope.engine.node;

import loopscope.engine.node.environment.NodeProcess;
import loopscope.engine.node.fork.ForkStart;
import loopscope.engine.node.worker.WorkerStart;
import loopscope.engine.trace.Stamp;

/** How an isolate comes to be. */
sealed interface Origin {

  /** The process that it takes itself for. */
  NodeProcess process();

  /** Seq of what started it. */
  long cause();

  /** The main thread of the run's first process. */
  record Main(NodeProcess process) implements Origin {
    @Override
    public long cause() {
      return Stamp.NO_CAUSE;
    }
  }

  /** The main thread of a process that another isolate forked. */
  record Forked(ForkStart start) implements Origin {
    @Override
    public NodeProcess process() {
      return start.process();
    }

    @Override
    public long cause() {
      return start.cause();
    }
  }

  /** A worker thread of another isolate's process. */
  record Worker(WorkerStart start) implements Origin {
    @Override
    public NodeProcess process() {
      return start.process();
    }

    @Override
    public long cause() {
      return start.cause();
    }
  }
}

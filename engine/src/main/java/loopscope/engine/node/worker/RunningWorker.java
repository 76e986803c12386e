package loopscope.engine.node.worker;

/** An isolate that runs as a worker. Any thread. */
public interface RunningWorker {

  /** {@code threadId}: 1 for the first worker of the run. */
  int threadId();

  /** When its loop began to run, negative before, and how long it has waited in poll: nanoseconds, as {@code loopTimes} of its own. */
  long[] loopTimes();

  /** Ends it wherever it is, with exit code 1. Does nothing once it has ended. */
  void terminate();
}

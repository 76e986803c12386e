package loopscope.engine.node.worker;

/**
 * How a worker ended.
 *
 * @param failure the code of the error that ended it from outside its program; empty when nothing did
 * @param detail what the error says
 */
public record WorkerEnd(int exitCode, String failure, String detail) {

  /** An end that the program or its parent wanted. */
  public static WorkerEnd exited(int exitCode) {
    return new WorkerEnd(exitCode, "", "");
  }
}

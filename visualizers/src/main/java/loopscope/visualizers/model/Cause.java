package loopscope.visualizers.model;

import loopscope.engine.trace.ProcessEvent.OutputWritten;

/** A link of the chain that led to a moment. */
public sealed interface Cause {

  /** Something was printed. */
  record Printed(OutputWritten output) implements Cause {}

  /** A callback that has not run yet. */
  record Waits(Callback callback) implements Cause {}

  /**
   * A callback or a module ran.
   *
   * @param state the loop when it began
   */
  record Ran(Frame frame, LoopState state) implements Cause {}
}

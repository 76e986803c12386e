package loopscope.visualizers.model;

import loopscope.engine.trace.TraceEvent;

/** The fold of a subject: how each event changes its immutable state. */
public interface Model<S> {

  /** The state before the first event. */
  S initial();

  /**
   * The state after the event, given the one before it. Pure.
   *
   * @throws IllegalStateException if the event cannot have happened in that state
   */
  S apply(S state, TraceEvent event);
}

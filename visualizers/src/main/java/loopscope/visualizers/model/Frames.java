package loopscope.visualizers.model;

import loopscope.visualizers.model.Frame.Checkpoint;

/** Beginnings and ends on the stack. */
final class Frames {
  private Frames() {}

  static LoopState push(LoopState state, Frame frame) {
    return state.stack(state.stack().with(frame));
  }

  /** With the checkpoint that is the innermost frame, if it is one, so far. */
  static LoopState progress(LoopState state, Checkpoint.Progress progress) {
    return state.top().orElse(null) instanceof Checkpoint checkpoint
        ? state.stack(state.stack().replace(state.stack().size() - 1, checkpoint.progress(progress)))
        : state;
  }

  /** Without the innermost frame, which is remembered as what returned last. */
  static LoopState pop(LoopState state, long nanos) {
    var last = state.stack().size() - 1;
    var popped = state.stack(state.stack().without(last));
    return state.stack().get(last) instanceof Checkpoint
        ? popped
        : popped.recent(state.recent().returned(state.stack().get(last), nanos));
  }
}

package loopscope.visualizers.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import loopscope.engine.trace.log.TraceLog;

/**
 * The states of a subject at every moment of a run, also while the run goes on. Keeps a checkpoint every 256 events and
 * the states between two checkpoints where it was asked last, so that a neighbour costs one step at most. For one
 * thread.
 */
public final class History<S> {
  private static final int STRIDE = 256;

  private final Model<S> model;
  private final TraceLog log;
  private final List<S> checkpoints = new ArrayList<>();
  private final List<S> block = new ArrayList<>(STRIDE);
  private int blockIndex = -1;

  public History(Model<S> model, TraceLog log) {
    this.model = model;
    this.log = log;
    checkpoints.add(model.initial());
  }

  /**
   * The state after the event at this position; -1 is the state before the first.
   *
   * @throws IndexOutOfBoundsException if the trace is not that long
   */
  public S at(long seq) {
    Objects.checkIndex(seq + 1, log.size() + 1L);
    var events = (int) seq + 1;
    reach(events / STRIDE);
    var offset = events % STRIDE;
    while (block.size() <= offset) {
      block.add(model.apply(block.getLast(), log.get((long) blockIndex * STRIDE + block.size() - 1)));
    }
    return block.get(offset);
  }

  /** Makes the block current whose first state is that after {@code index * STRIDE} events. */
  private void reach(int index) {
    if (index == blockIndex) {
      return;
    }
    while (checkpoints.size() <= index) {
      checkpoints.add(afterBlock(checkpoints.size() - 1));
    }
    blockIndex = index;
    block.clear();
    block.add(checkpoints.get(index));
  }

  private S afterBlock(int index) {
    var events = index * STRIDE;
    var state = checkpoints.get(index);
    if (index == blockIndex) {
      state = block.getLast();
      events += block.size() - 1;
    }
    for (; events < (index + 1) * STRIDE; events++) {
      state = model.apply(state, log.get(events));
    }
    return state;
  }
}

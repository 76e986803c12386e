package loopscope.visualizers.model.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopscope.engine.trace.MemoryEvent;
import loopscope.engine.trace.MemoryEvent.ContentChanged;
import loopscope.engine.trace.MemoryEvent.EntryDeleted;
import loopscope.engine.trace.MemoryEvent.EntryWritten;
import loopscope.engine.trace.MemoryEvent.ObjectFound;
import loopscope.engine.trace.MemoryEvent.PropertyDeleted;
import loopscope.engine.trace.MemoryEvent.PropertyWritten;
import loopscope.engine.trace.MemoryEvent.PrototypeChanged;
import loopscope.engine.trace.MemoryEvent.ScopeCreated;
import loopscope.engine.trace.MemoryEvent.VariableWritten;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.StepEvent.FunctionResumed;
import loopscope.engine.trace.StepEvent.FunctionReturned;
import loopscope.engine.trace.StepEvent.FunctionSuspended;
import loopscope.engine.trace.StepEvent.FunctionThrew;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Impossible;
import org.jspecify.annotations.Nullable;

/**
 * The memory of one isolate over its whole run, put together from what was written: everything is kept with the time from which it
 * held, so that any moment can be looked up. One thread at a time.
 */
public final class Memory {
  private final int isolate;
  private final Map<Long, StackFrame> frames = new HashMap<>();
  private final Map<Long, Scope> scopes = new HashMap<>();
  private final Map<Long, MemoryObject> objects = new HashMap<>();
  private final Track<CallStack> stacks = new Track<>();
  private @Nullable CallStack stack;

  /** The memory of an isolate before its first event. */
  public Memory(int isolate) {
    this.isolate = isolate;
  }

  /**
   * Adds the next event.
   *
   * @throws IllegalStateException if it cannot have happened then
   */
  public void apply(TraceEvent event) {
    if (event.isolate() == isolate) {
      switch (event) {
        case StepEvent step -> apply(step);
        case MemoryEvent change -> apply(change);
        default -> {
        }
      }
    }
  }

  private void apply(StepEvent event) {
    switch (event) {
      case FunctionEntered entered -> {
        var frame = new StackFrame(entered);
        frames.put(entered.frame(), frame);
        push(event, frame);
      }
      case FunctionResumed resumed -> push(event, frame(event));
      case StatementReached reached -> frame(event).apply(reached);
      case FunctionReturned returned -> pop(event);
      case FunctionThrew threw -> pop(event);
      case FunctionSuspended suspended -> pop(event);
    }
  }

  private void push(StepEvent event, StackFrame frame) {
    stack = new CallStack(frame, stack);
    stacks.add(event.seq(), stack);
  }

  private void pop(StepEvent event) {
    if (stack == null || stack.frame() != frame(event)) {
      throw Impossible.because(event, "another call runs");
    }
    stack = stack.around();
    stacks.add(event.seq(), stack);
  }

  private StackFrame frame(StepEvent event) {
    return known(frames.get(event.frame()), event);
  }

  private void apply(MemoryEvent event) {
    switch (event) {
      case ScopeCreated created -> scopes.put(created.scope(), new Scope(created));
      case VariableWritten written -> known(scopes.get(written.scope()), event).apply(written);
      case ObjectFound found -> objects.put(found.object(), new MemoryObject(found));
      case PropertyWritten written -> known(objects.get(written.object()), event).apply(written);
      case PropertyDeleted deleted -> known(objects.get(deleted.object()), event).apply(deleted);
      case EntryWritten written -> known(objects.get(written.object()), event).apply(written);
      case EntryDeleted deleted -> known(objects.get(deleted.object()), event).apply(deleted);
      case ContentChanged changed -> known(objects.get(changed.object()), event).apply(changed);
      case PrototypeChanged changed -> known(objects.get(changed.object()), event).apply(changed);
    }
  }

  private static <T> T known(@Nullable T thing, TraceEvent event) {
    if (thing == null) {
      throw Impossible.because(event, "nothing has that number");
    }
    return thing;
  }

  /** The calls under way at a moment, innermost first. */
  public List<StackFrame> stack(long seq) {
    return stacks.at(seq).map(CallStack::frames).orElse(List.of());
  }

  /** A scope by its number, null for 0. */
  public @Nullable Scope scope(long number) {
    return scopes.get(number);
  }

  /** An object by its number. */
  public @Nullable MemoryObject object(long number) {
    return objects.get(number);
  }
}

package loopscope.visualizers.model.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import loopscope.engine.trace.FunctionInfo;
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
import loopscope.engine.trace.Reference;
import loopscope.engine.trace.RunEvent.RecordingLevelChanged;
import loopscope.engine.trace.RunEvent.StepsTruncated;
import loopscope.engine.trace.ScopeKind;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.StepEvent.FunctionResumed;
import loopscope.engine.trace.StepEvent.FunctionReturned;
import loopscope.engine.trace.StepEvent.FunctionSuspended;
import loopscope.engine.trace.StepEvent.FunctionThrew;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.Value;
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
  private final List<List<Scope>> modules = new ArrayList<>();
  private final Map<Long, FunctionInfo> owners = new HashMap<>();
  private final Track<SourceRange> steps = new Track<>();
  private final Lines lines = new Lines();
  private @Nullable CallStack stack;
  /** Whether steps were recorded; empty as long as that has not changed. */
  private final Track<Boolean> recorded = new Track<>();
  private long end = Long.MAX_VALUE;

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
        case StepsTruncated truncated -> {
          end = truncated.seq();
          record(truncated.seq(), false);
        }
        case RecordingLevelChanged changed -> record(changed.seq(), changed.level().recordsSteps());
        default -> {
        }
      }
    }
  }

  /** Steps are recorded from here on, or no longer: what was known is so no more. */
  private void record(long seq, boolean on) {
    var before = isKnown(seq);
    if (on != before) {
      if (recorded.count(seq) == 0) {
        recorded.add(-1, before);
      }
      recorded.add(seq, on);
      stack = null;
      stacks.add(seq, null);
    }
  }

  private void apply(StepEvent event) {
    switch (event) {
      case FunctionEntered entered -> {
        var frame = new StackFrame(entered);
        frames.put(entered.frame(), frame);
        owners.putIfAbsent(entered.scope(), entered.function());
        push(event, frame);
      }
      case FunctionResumed resumed -> push(event, frame(event));
      case StatementReached reached -> {
        frame(event).apply(reached);
        steps.add(event.seq(), reached.at());
        lines.reached(reached);
      }
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
      case ScopeCreated created -> create(created);
      case VariableWritten written -> {
        var scope = known(scopes.get(written.scope()), event);
        scope.apply(written);
        if (scope.tells(written)) {
          note(event, scope.reference(written), written.value());
        }
      }
      case ObjectFound found -> objects.put(found.object(), new MemoryObject(found));
      case PropertyWritten written -> {
        known(objects.get(written.object()), event).apply(written);
        noteChange(event, written.object(), new Reference.Property(written.object(), written.key()), written
            .value());
      }
      case PropertyDeleted deleted -> known(objects.get(deleted.object()), event).apply(deleted);
      case EntryWritten written -> {
        known(objects.get(written.object()), event).apply(written);
        noteChange(event, written.object(), new Reference.Entry(written.object(), written.key()), written
            .value());
      }
      case EntryDeleted deleted -> known(objects.get(deleted.object()), event).apply(deleted);
      case ContentChanged changed -> known(objects.get(changed.object()), event).apply(changed);
      case PrototypeChanged changed -> known(objects.get(changed.object()), event).apply(changed);
    }
  }

  /** What an object is given while it is made is its making, and no change. */
  private void noteChange(MemoryEvent event, long object, Reference reference, Value value) {
    if (stack != null && known(objects.get(object), event).found().seq() < stack.frame().execution()) {
      note(event, reference, value);
    }
  }

  private void note(MemoryEvent event, Reference reference, Value value) {
    if (stack != null) {
      var frame = stack.frame();
      var at = frame.place(event.seq());
      if (at != null) {
        lines.wrote(at, event.seq(), new Lines.Write(frame.execution(), reference, value));
      }
    }
  }

  private void create(ScopeCreated created) {
    var scope = new Scope(created);
    scopes.put(created.scope(), scope);
    if (created.kind() == ScopeKind.MODULE) {
      var parent = scopes.get(created.parent());
      var module = parent == null ? new ArrayList<Scope>() : moduleOf(parent);
      module.add(scope);
      if (parent == null) {
        modules.add(module);
      }
    }
  }

  private List<Scope> moduleOf(Scope scope) {
    return modules.stream().filter(module -> module.contains(scope)).findFirst().orElseGet(ArrayList::new);
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

  /** What each line of the program did. */
  public Lines lines() {
    return lines;
  }

  /** The last statement that was reached before a moment: it made what happened then. */
  public Optional<SourceRange> statementBefore(long seq) {
    return steps.at(seq - 1);
  }

  /** When the last statement before a moment was reached; -1 without one. */
  public long stepBefore(long seq) {
    return steps.before(seq).orElse(-1);
  }

  /** Whether nothing of it was recorded, which is so at the loop level. */
  public boolean isEmpty() {
    return frames.isEmpty();
  }

  /** The first moment of which nothing is known because there was no more room; else the greatest number. */
  public long end() {
    return end;
  }

  /** Whether steps were recorded then. */
  public boolean isKnown(long seq) {
    return recorded.at(seq).orElse(!isEmpty());
  }

  /** The modules and scripts that had begun by then, in that order: the scopes of each, the outermost first. */
  public List<List<Scope>> modules(long seq) {
    var since = recorded.since(seq).orElse(-1);
    return modules.stream().map(module -> module.stream().filter(scope -> scope.created().seq() <= seq
        && scope
            .created().seq() >= since).toList()).filter(module -> !module.isEmpty()).toList();
  }

  /** The function, or module, that a scope is of or in. */
  public @Nullable FunctionInfo owner(long scope) {
    var owner = owners.get(scope);
    var here = scopes.get(scope);
    return owner != null || here == null ? owner : owner(here.created().parent());
  }

  /** What something held over time: each value with the event that wrote it. */
  public Optional<Track<?>> history(Reference reference) {
    return switch (reference) {
      case Reference.Binding(var scope, var name, var block) -> Optional.ofNullable(scopes.get(scope))
          .flatMap(found -> found.track(name, block));
      case Reference.Property(var object, var key) -> of(object, found -> found.properties().get(key));
      case Reference.Entry(var object, var key) -> of(object, found -> found.entries().get(key));
      case Reference.Content(var object) -> of(object, MemoryObject::content);
      case Reference.Prototype(var object) -> of(object, MemoryObject::prototype);
    };
  }

  private Optional<Track<?>> of(long object, Function<MemoryObject, @Nullable Track<?>> track) {
    return Optional.ofNullable(objects.get(object)).map(track);
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

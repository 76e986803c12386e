package loopscope.engine.script.steps;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.js.nodes.access.ScopeFrameNode;
import com.oracle.truffle.js.nodes.control.YieldException;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.JSFrameUtil;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.MemoryEvent.ScopeCreated;
import loopscope.engine.trace.MemoryEvent.VariableWritten;
import loopscope.engine.trace.Recorder;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunEvent.RecordingLevelChanged;
import loopscope.engine.trace.ScopeKind;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.StepEvent.FunctionResumed;
import loopscope.engine.trace.StepEvent.FunctionReturned;
import loopscope.engine.trace.StepEvent.FunctionSuspended;
import loopscope.engine.trace.StepEvent.FunctionThrew;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.engine.trace.Variable;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Records every step of one isolate. Variables are read between steps and compared with what they were; objects are read again when
 * code has had them in its hands. Nothing of the program's runs for that. Loop thread.
 */
public final class StepRecorder {
  private static final ThreadLocal<@Nullable StepRecorder> CURRENT = new ThreadLocal<>();

  private final Recorder recorder;
  private final Heap heap;
  private final Deque<Activation> stack = new ArrayDeque<>();
  private final Supplier<RecordingLevel> wanted;
  private RecordingLevel level;
  private long activations;
  private long scopes;
  private boolean ended;

  /** One that goes on counting where another ended. */
  private StepRecorder(Recorder recorder, Supplier<RecordingLevel> wanted, RecordingLevel level,
      @Nullable StepRecorder before) {
    this.recorder = recorder;
    this.wanted = wanted;
    this.level = level;
    heap = new Heap(this, recorder, before == null ? 0 : before.heap.found());
    if (before != null) {
      activations = before.activations;
      scopes = before.scopes;
    }
  }

  /** Records the steps of this thread's isolate from its beginning, where the level that is wanted has steps. */
  public static void start(Engine engine, Recorder recorder, Supplier<RecordingLevel> wanted) {
    var level = wanted.get();
    if (level.recordsSteps()) {
      StepInstrument.attach(engine, level);
      CURRENT.set(new StepRecorder(recorder, wanted, level, null));
    }
  }

  /** Another level is wanted: steps are recorded from now on that were not. Those that are recorded end by themselves. */
  public static void follow(Engine engine, Recorder recorder, Supplier<RecordingLevel> wanted) {
    var level = wanted.get();
    var before = CURRENT.get();
    if (level.recordsSteps() && recorder.hasRoomForSteps()) {
      StepInstrument.attach(engine, level);
      if (before == null || before.ended) {
        recorder.record(stamp -> new RecordingLevelChanged(stamp, level));
        CURRENT.set(new StepRecorder(recorder, wanted, level, before));
      }
    }
  }

  /** Records no more steps of this thread's isolate. */
  public static void stop() {
    CURRENT.remove();
  }

  /** Does something of which no step is recorded. */
  public static <T> T unseen(Supplier<T> action) {
    var current = CURRENT.get();
    CURRENT.remove();
    try {
      return action.get();
    } finally {
      CURRENT.set(current);
    }
  }

  /** That of this thread, if it records the steps of code that has them from a level on. */
  static @Nullable StepRecorder current(RecordingLevel of) {
    var current = CURRENT.get();
    return current != null && current.goesOn() && of.compareTo(current.level) <= 0 ? current : null;
  }

  /** That of this thread, if it records steps. */
  static @Nullable StepRecorder current() {
    return current(RecordingLevel.FULL);
  }

  private boolean goesOn() {
    if (!ended && !recorder.hasRoomForSteps()) {
      ended = true;
      recorder.truncateSteps();
    }
    if (!ended && wanted.get() != level) {
      level = wanted.get();
      ended = !level.recordsSteps();
      recorder.record(stamp -> new RecordingLevelChanged(stamp, level));
    }
    return !ended;
  }

  /** A function begins to run, or goes on. */
  void enter(Site site, MaterializedFrame frame) {
    var caller = top();
    if (caller == null) {
      heap.compareLent();
    } else {
      compare(caller);
    }
    var function = site.functionFrame(frame);
    var known = Activation.of(this, function);
    if (known == null) {
      call(new Activation(this, ++activations, function, site), site);
    } else if (known != top()) {
      known.returning = known.reached != null;
      stack.push(known);
      recorder.record(stamp -> new FunctionResumed(stamp, known.id));
      known.running = true;
    }
  }

  private void call(Activation activation, Site site) {
    see(activation, activation.frame, site.root());
    var arguments = site.isModule() ? List.<Value>of()
        : heap.values(JSArguments.extractUserArguments(activation.frame.getArguments()));
    // A derived class has no object before super().
    var receiver = activation.function().isDerived() ? Value.UNINITIALIZED
        : heap.value(JSFrameUtil.getThisObj(activation.frame));
    var callee = Kinds.describeWithPlace(JSFrameUtil.getFunctionObject(activation.frame));
    var scope = activation.scopes.getFirst().id;
    if (activation.scopes.getFirst().layout.kind() == ScopeKind.MODULE) {
      heap.lend(activation.frame.getArguments());
      heap.compareLent();
    }
    stack.push(activation);
    recorder.record(stamp -> new FunctionEntered(stamp, activation.id, callee, scope, receiver, arguments));
    activation.running = true;
    heap.settle();
  }

  /** A statement is about to run. */
  void reach(Site site, MaterializedFrame frame) {
    var function = site.functionFrame(frame);
    var activation = top();
    if (activation == null || activation.frame != function) {
      // Recording began in the middle of it.
      return;
    }
    var innermost = site.scopeFrame(function);
    compare(activation);
    if (activation.frames.getFirst() != innermost) {
      see(activation, innermost, site.root());
      compare(activation);
    }
    if (activation.isOnItsWayBack(site.at())) {
      return;
    }
    activation.reached = site.at();
    var scope = activation.scopes.getFirst().id;
    recorder.record(stamp -> new StatementReached(stamp, activation.id, scope, site.at()));
  }

  /** The code of a function returns. */
  void leave(Site site, MaterializedFrame frame, @Nullable Object result) {
    var activation = running(site, frame);
    if (activation == null) {
      return;
    }
    compare(activation);
    if (!site.root().isResumption() && activation.function().isGenerator()) {
      recorder.record(stamp -> new FunctionSuspended(stamp, activation.id));
    } else {
      var value = heap.value(result == null ? Undefined.instance : result);
      recorder.record(stamp -> new FunctionReturned(stamp, activation.id, value));
    }
    activation.running = false;
    heap.settle();
    if (activation.receiver() instanceof JSFunctionObject type) {
      // What initializes a static field leaves it to the engine to write it.
      heap.touch(type);
    }
  }

  /** An exception leaves the code of a function. */
  void fail(Site site, MaterializedFrame frame, Throwable exception) {
    var activation = running(site, frame);
    if (activation == null) {
      return;
    }
    compare(activation);
    if (exception instanceof YieldException) {
      recorder.record(stamp -> new FunctionSuspended(stamp, activation.id));
    } else {
      var value = exception(exception);
      recorder.record(stamp -> new FunctionThrew(stamp, activation.id, value, activation.reached));
    }
    activation.running = false;
    heap.settle();
  }

  /** An error that the program has not seen yet is not looked at: it has still to get V8's words. */
  private Value exception(Throwable exception) {
    return switch (exception) {
      case JSException error when error.getErrorObjectLazy() == null -> error(error.getErrorType().name());
      case GraalJSException thrown -> heap.value(thrown.getErrorObject());
      case StackOverflowError overflow -> error("RangeError");
      default -> error("Error");
    };
  }

  private static Value error(String type) {
    return new Value(ValueKind.OBJECT, type, 0);
  }

  private @Nullable Activation running(Site site, MaterializedFrame frame) {
    var function = site.functionFrame(frame);
    if (!runs(function)) {
      return null;
    }
    for (var top = top(); top != null && top.frame != function; top = top()) {
      abandon(top);
    }
    return top();
  }

  private boolean runs(MaterializedFrame function) {
    for (var activation : stack) {
      if (activation.running && activation.frame == function) {
        return true;
      }
    }
    return false;
  }

  /** A call that ended where there was no room left on the stack to record so. */
  private void abandon(Activation activation) {
    recorder.record(stamp -> new FunctionThrew(stamp, activation.id, error("RangeError"),
        activation.reached));
    activation.running = false;
  }

  /** The call that runs. */
  private @Nullable Activation top() {
    while (!stack.isEmpty() && !stack.getFirst().running) {
      stack.pop();
    }
    return stack.peek();
  }

  /** A property was assigned to. */
  void written(Object receiver, @Nullable Object key) {
    heap.written(receiver, key);
    heap.settle();
  }

  /** Values were given to code that no probe watches, and that may have changed them. */
  void handedOver(@Nullable Object[] values) {
    heap.compareAll(values);
    heap.settle();
  }

  /**
   * Values were given to code of the core library's, which may keep them, and change them at any time. To load a module changes
   * the exports of others, where they wait for each other.
   */
  void lent(FunctionInfo callee, @Nullable Object[] values) {
    heap.lend(values);
    if (callee.name().equals("require")) {
      heap.compareLent();
    }
    handedOver(values);
  }

  /** The engine has changed an object, or is about to. */
  public static void touched(Object object) {
    var current = current();
    if (current != null) {
      current.heap.touch(object);
    }
  }

  private void compare(Activation activation) {
    for (var i = 0; i < activation.scopes.size(); i++) {
      activation.scopes.get(i).compare(activation.frames.get(i), this::variableWritten);
    }
    heap.compareNamespaces();
    if (activation.changesUnseen) {
      heap.compare(activation.receiver());
      heap.compareAll(JSArguments.extractUserArguments(activation.frame.getArguments()));
      heap.compareClasses(activation.receiver());
    }
    heap.settle();
  }

  private void variableWritten(Scope scope, Variable variable, Object now) {
    var value = heap.value(now);
    recorder.record(stamp -> new VariableWritten(stamp, scope.id, variable.name(), variable.block(), value));
  }

  /** Notes which scopes an activation sees from now on. */
  private void see(Activation activation, Frame innermost, RootNode root) {
    activation.frames.clear();
    activation.scopes.clear();
    var frames = new ArrayList<Frame>();
    addBlocks(frames, innermost);
    if (!frames.contains(activation.frame)) {
      frames.add(activation.frame);
    }
    var own = frames.size();
    addEnclosing(frames, activation.frame);
    activation.frames.addAll(frames);
    var parent = 0L;
    for (var i = frames.size() - 1; i >= 0; i--) {
      var scope = scope(frames.get(i), i < own ? root : root(frames.get(i)), parent);
      activation.scopes.addFirst(scope);
      parent = scope.id;
    }
  }

  private void addBlocks(List<Frame> frames, Frame innermost) {
    frames.add(innermost);
    for (var frame = innermost; ScopeFrameNode.isBlockScopeFrame(frame) && frameIn(frame,
        ScopeFrameNode.PARENT_SCOPE_SLOT_INDEX) instanceof Frame outer;) {
      frames.add(outer);
      frame = outer;
    }
    var outermost = frames.getLast();
    if (ScopeFrameNode.isBlockScopeFrame(outermost)) {
      stack.stream().map(activation -> activation.frame).filter(frame -> holds(frame, outermost)).findFirst()
          .ifPresent(frames::add);
    }
  }

  /** Whether a block's frame belongs to a function's: a block that closures keep does not always keep that in turn. */
  private static boolean holds(Frame function, Frame outermost) {
    for (var slot = 0; slot < function.getFrameDescriptor().getNumberOfSlots(); slot++) {
      for (var each = frameIn(function, slot); each != null; each = frameIn(each,
          ScopeFrameNode.PARENT_SCOPE_SLOT_INDEX)) {
        if (each == outermost) {
          return true;
        }
      }
    }
    return false;
  }

  /** The frame in a slot of another. */
  private static @Nullable Frame frameIn(Frame frame, int slot) {
    return slot < frame.getFrameDescriptor().getNumberOfSlots() && frame.isObject(slot) && frame.getObject(
        slot) instanceof Frame inner
            ? inner
            : null;
  }

  private void addEnclosing(List<Frame> frames, Frame inner) {
    for (var frame = enclosing(inner); frame != null; frame = enclosing(frame)) {
      addBlocks(frames, frame);
    }
  }

  private static @Nullable Frame enclosing(Frame frame) {
    if (!(JSFrameUtil.getFunctionObjectNoCast(frame) instanceof JSFunctionObject function)) {
      return null;
    }
    var enclosing = function.getEnclosingFrame();
    return enclosing == JSFrameUtil.NULL_MATERIALIZED_FRAME || !(JSFrameUtil.getFunctionObjectNoCast(
        enclosing) instanceof JSFunctionObject) ? null : enclosing;
  }

  private static RootNode root(Frame frame) {
    return JSFrameUtil.getFunctionObject(frame).getFunctionData().getRootNode();
  }

  /** The scope that a captured frame is recorded as. */
  long scopeOf(Frame captured) {
    if (!(JSFrameUtil.getFunctionObjectNoCast(captured) instanceof JSFunctionObject)) {
      return 0;
    }
    var frames = new ArrayList<Frame>();
    addBlocks(frames, captured);
    addEnclosing(frames, captured);
    var parent = 0L;
    for (var i = frames.size() - 1; i >= 0; i--) {
      parent = scope(frames.get(i), root(frames.get(i)), parent).id;
    }
    return parent;
  }

  private Scope scope(Frame frame, RootNode root, long parent) {
    var layout = Layout.of(frame.getFrameDescriptor(), root);
    if (frame.getAuxiliarySlot(layout.mark()) instanceof Scope known && known.owner == this) {
      return known;
    }
    var scope = new Scope(this, ++scopes, layout);
    frame.setAuxiliarySlot(layout.mark(), scope);
    recorder.record(stamp -> new ScopeCreated(stamp, scope.id, parent, layout.kind(), layout.variables(),
        layout.at()));
    return scope;
  }
}

package loopscope.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import loopscope.engine.trace.IoEvent;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.ScopeKind;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.StepEvent.FunctionResumed;
import loopscope.engine.trace.StepEvent.FunctionReturned;
import loopscope.engine.trace.StepEvent.FunctionSuspended;
import loopscope.engine.trace.StepEvent.FunctionThrew;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.Value;
import loopscope.engine.trace.ValueKind;
import loopscope.engine.trace.Variable;
import loopscope.engine.trace.VariableKind;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.memory.Memory;
import loopscope.visualizers.model.memory.Scope;
import loopscope.visualizers.model.memory.StackFrame;

/** A recording as it grows, compared at every stop of the debugger. */
final class Watched {
  private static final int ENOUGH = 20;
  /** Calls within calls that only endless recursion makes. */
  private static final int DEEP = 500;

  private final TraceLog log;
  private final RecordingLevel level;
  private final Memory memory = new Memory(0);
  private final List<String> differences = new ArrayList<>();
  /** What the recording said of each stop when that was its end. */
  private final Map<Long, State> said = new LinkedHashMap<>();
  private int applied;
  private boolean hadRoom = true;

  Watched(TraceLog log, RecordingLevel level) {
    this.log = log;
    this.level = level;
  }

  int stops() {
    return said.size();
  }

  List<String> differences() {
    return differences;
  }

  void stop(List<Oracle.Call> calls) {
    if (log.size() == 0) {
      // The core library starts before the program, and the recording with that.
      return;
    }
    try {
      apply();
      var seq = lastOfTheProgram();
      if (!calls.isEmpty() && differences.size() < ENOUGH && log.get(seq) instanceof StatementReached reached
          && isAt(
              reached.at(), calls.getFirst())) {
        compare(reached, calls);
      }
    } catch (RuntimeException e) {
      differences.add("cannot be compared: " + e);
    } catch (StackOverflowError e) {
      // The program recurses until there is no room, so there is none here.
      hadRoom = false;
    }
  }

  /** Threads of the pool tell of their work at any moment. */
  private long lastOfTheProgram() {
    var seq = applied - 1L;
    while (seq > 0 && log.get(seq) instanceof IoEvent) {
      seq--;
    }
    return seq;
  }

  /** A statement that is gone into again after an await was reached before it, and is not recorded once more. */
  private static boolean isAt(SourceRange at, Oracle.Call call) {
    return at.startLine() == call.at().getStartLine() && at.startColumn() == call.at().getStartColumn();
  }

  private void compare(StatementReached reached, List<Oracle.Call> calls) {
    var seq = reached.seq();
    var frames = memory.stack(seq);
    var comparing = new Comparing(memory, seq);
    if (frames.size() != calls.size() && !isModuleThatAwaited(frames, calls.size())) {
      comparing.differ("the number of calls", calls.size(), frames.size());
    }
    for (var i = 0; i < Math.min(frames.size(), calls.size()); i++) {
      compare(comparing, frames.get(i), calls.get(i), i == 0);
    }
    comparing.differences().forEach(difference -> differences.add(reached.at().label() + " " + difference));
    said.put(seq, state(seq));
  }

  /** The debugger loses the outermost call where a module has gone on after an await. */
  private boolean isModuleThatAwaited(List<StackFrame> frames, int seen) {
    return frames.size() == seen + 1 && Objects.requireNonNull(memory.scope(frames.getLast().entered()
        .scope())).created()
        .kind() == ScopeKind.MODULE;
  }

  /** A call that waits for another may be inside a block where no statement has told of its variables: a class, a parameter. */
  private void compare(Comparing comparing, StackFrame frame, Oracle.Call call, boolean running) {
    var seq = comparing.seq();
    var recorded = variables(frame, seq);
    var hidden = hidden(frame, seq);
    call.variables().forEach((name, value) -> {
      var variable = recorded.remove(name);
      if (hidden.contains(name)) {
        return;
      }
      if (variable != null) {
        comparing.compare(name, value, variable);
      } else if (running) {
        comparing.differ(name, value, "nothing");
      }
    });
    recorded.keySet().retainAll(own(frame, seq));
    recorded.forEach((name, value) -> comparing.differ(name, "not there", value));
  }

  /**
   * The names of variables of the function itself: of those around it the debugger sees only what the function keeps. What a
   * catch clause catches it does not see either.
   */
  private Set<String> own(StackFrame frame, long seq) {
    var names = new HashSet<String>();
    for (var scope : scopes(frame, seq)) {
      scope.visible(place(frame, seq)).stream().filter(variable -> variable.kind() != VariableKind.CATCH
          && variable
              .kind() != VariableKind.THIS).forEach(variable -> names.add(variable.name()));
      if (scope.created().scope() == frame.entered().scope()) {
        break;
      }
    }
    return names;
  }

  /**
   * The names of variables around a function that hide others of the same name: there the debugger shows the outer one, where no
   * function keeps the inner. That is so in the core library alone.
   */
  private Set<String> hidden(StackFrame frame, long seq) {
    if (level != RecordingLevel.CORE) {
      return Set.of();
    }
    var own = own(frame, seq);
    var around = new HashSet<String>();
    var hidden = new HashSet<String>();
    for (var scope : scopes(frame, seq)) {
      scope.visible(place(frame, seq)).stream().map(Variable::name).filter(name -> !own.contains(name)
          && !around.add(name)).forEach(hidden::add);
    }
    return hidden;
  }

  /**
   * The variables that the code of a call sees: those of inner scopes hide others of their name. Those in their dead zone are left
   * out, as the debugger does.
   */
  private Map<String, Value> variables(StackFrame frame, long seq) {
    var variables = new LinkedHashMap<String, Value>();
    for (var scope : scopes(frame, seq)) {
      for (var variable : scope.visible(place(frame, seq))) {
        var value = scope.value(variable, seq);
        if (value.kind() != ValueKind.UNINITIALIZED) {
          variables.putIfAbsent(variable.name(), value);
        }
      }
    }
    return variables;
  }

  private List<Scope> scopes(StackFrame frame, long seq) {
    return Stream.iterate(memory.scope(frame.scope(seq)), Objects::nonNull, scope -> memory.scope(scope
        .created().parent()))
        .toList();
  }

  private static SourceRange place(StackFrame frame, long seq) {
    return Objects.requireNonNull(frame.place(seq));
  }

  private void apply() {
    for (; applied < log.size(); applied++) {
      memory.apply(log.get(applied));
    }
  }

  /** The variables of all calls, and what each object that they lead to holds. */
  private record State(List<Map<String, Value>> variables, Map<Long, List<Object>> objects) {}

  private State state(long seq) {
    var variables = memory.stack(seq).stream().map(frame -> variables(frame, seq)).toList();
    var objects = new LinkedHashMap<Long, List<Object>>();
    var next = new ArrayDeque<Value>();
    variables.forEach(each -> next.addAll(each.values()));
    for (var value = next.poll(); value != null; value = next.poll()) {
      var object = memory.object(value.object());
      if (object != null && !objects.containsKey(value.object())) {
        var properties = object.properties(seq);
        var entries = object.entries(seq);
        objects.put(value.object(), List.of(properties, entries, object.content(seq), object.prototype(seq)));
        next.addAll(properties.values());
        next.addAll(entries.keySet());
        next.addAll(entries.values());
        next.add(object.content(seq).value());
        next.add(object.prototype(seq));
      }
    }
    return new State(variables, objects);
  }

  /**
   * How many of the main thread's statements were recorded and not compared. Where the program recurses until the stack is full that
   * says nothing: the debugger, too, may find no room there.
   */
  long missed() {
    apply();
    return !hadRoom || deepest() > DEEP ? 0
        : log.range(0, log.size()).stream().filter(event -> event instanceof StatementReached && event
            .isolate() == 0
            && !said.containsKey(event.seq())).count();
  }

  /** How many calls were under way at most. */
  private int deepest() {
    var depth = 0;
    var deepest = 0;
    for (var event : log.range(0, log.size())) {
      depth += switch (event) {
        case FunctionEntered entered -> 1;
        case FunctionResumed resumed -> 1;
        case FunctionReturned returned -> -1;
        case FunctionThrew threw -> -1;
        case FunctionSuspended suspended -> -1;
        default -> 0;
      };
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /** From the end of the run back to its start every stop looks as it did when it was the end. */
  void walkBack() {
    apply();
    new ArrayList<>(said.keySet()).reversed().forEach(seq -> assertThat(state(seq)).isEqualTo(said.get(seq)));
  }
}

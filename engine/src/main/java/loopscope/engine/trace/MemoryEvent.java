package loopscope.engine.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Variables and objects of the student's program coming to be and changing; recorded at the full level only. Scopes and objects are
 * named by numbers from 1, each kind within its isolate. An object is described before its name is used.
 */
public sealed interface MemoryEvent extends TraceEvent {

  /**
   * A scope came to be: an environment record of ECMAScript that holds variables. None of them has a value yet.
   *
   * @param parent the scope around it, 0 without
   * @param at the block or function it belongs to; null for a module's or script's own
   */
  record ScopeCreated(Stamp stamp, long scope, long parent, ScopeKind kind, List<Variable> variables,
      @Nullable SourceRange at) implements MemoryEvent {}

  /** A variable was written, or has lost its value because its block was left. */
  record VariableWritten(Stamp stamp, long scope, String name, @Nullable SourceRange block, Value value)
      implements MemoryEvent {}

  /** An object of the program was met for the first time; what it holds follows as writes. */
  record ObjectFound(Stamp stamp, long object, ObjectKind kind, String className, FunctionInfo function,
      long scope, Value prototype) implements MemoryEvent {}

  /** An own property was written, or defined. Getters and setters are not called to be recorded. */
  record PropertyWritten(Stamp stamp, long object, Value key, Value value) implements MemoryEvent {}

  /** An own property was deleted. */
  record PropertyDeleted(Stamp stamp, long object, Value key) implements MemoryEvent {}

  /** An entry of a Map was set, or of a Set added. */
  record EntryWritten(Stamp stamp, long object, Value key, Value value) implements MemoryEvent {}

  /** An entry of a Map or Set was deleted. */
  record EntryDeleted(Stamp stamp, long object, Value key) implements MemoryEvent {}

  /** What an object holds beside properties changed: a promise's state and result, a date's time. */
  record ContentChanged(Stamp stamp, long object, String content, Value value) implements MemoryEvent {}

  /** An object got another prototype. */
  record PrototypeChanged(Stamp stamp, long object, Value prototype) implements MemoryEvent {}
}

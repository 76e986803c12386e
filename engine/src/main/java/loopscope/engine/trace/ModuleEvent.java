package loopscope.engine.trace;

/** Modules being evaluated. {@code file} is an absolute path. */
public sealed interface ModuleEvent extends TraceEvent {

  /** The module's code began to run; modules it loads run inside it. */
  record ModuleEvaluationStarted(Stamp stamp, String file, ModuleFormat format) implements ModuleEvent {}

  /** The module's code returned, waits at its first top-level await, or threw. */
  record ModuleEvaluationEnded(Stamp stamp, String file, boolean threw) implements ModuleEvent {}
}

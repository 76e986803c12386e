package loopscope.visualizers.model.modules;

/**
 * How far a module has come. CommonJS modules are not linked; core modules are evaluated when they are found; those of a loader that
 * is a program itself are defined rather than compiled and linked.
 */
public enum ModulePhase {
  FOUND, COMPILED, LINKED, DEFINED, EVALUATING, EVALUATED, THREW;

  /** Whether its code will not run any more. */
  public boolean isOver() {
    return this == EVALUATED || this == THREW;
  }
}

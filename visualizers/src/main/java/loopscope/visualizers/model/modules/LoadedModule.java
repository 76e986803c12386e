package loopscope.visualizers.model.modules;

import java.util.Optional;
import loopscope.engine.trace.ModuleEvent.ModuleCompiled;
import loopscope.engine.trace.ModuleEvent.ModuleDefined;
import loopscope.engine.trace.ModuleEvent.ModuleLinked;
import loopscope.engine.trace.ModuleFormat;

/**
 * A module and how far it has come.
 *
 * @param number in the order in which modules were found, from 1
 * @param file absolute path, or the id of a core module
 * @param seq the event that told of it first
 * @param compiled empty before it is, and for core modules
 * @param linked empty before it is, and for all but ES modules
 * @param defined empty before it is, and for all that Node itself loads
 * @param evaluation empty before its code runs
 */
public record LoadedModule(int number, String file, long seq, ModulePhase phase,
    Optional<ModuleCompiled> compiled, Optional<ModuleLinked> linked, Optional<ModuleDefined> defined,
    Optional<Evaluation> evaluation) {
  private static final String CORE = "node:";

  /**
   * The run of a module's code.
   *
   * @param seq the event that began it
   * @param nanos when that was
   * @param took how long it ran, with all that it loaded meanwhile; 0 as long as it runs
   * @param own how long its own code ran; 0 as long as it runs
   */
  public record Evaluation(long seq, long nanos, long took, long own) {}

  static LoadedModule found(int number, String file, long seq) {
    var phase = file.startsWith(CORE) ? ModulePhase.EVALUATED : ModulePhase.FOUND;
    return new LoadedModule(number, file, seq, phase, Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty());
  }

  /** Data is done when it is read. */
  LoadedModule compiled(ModuleCompiled event) {
    var now = event.format() == ModuleFormat.JSON ? ModulePhase.EVALUATED : ModulePhase.COMPILED;
    return new LoadedModule(number, file, seq, now, Optional.of(event), linked, defined, evaluation);
  }

  LoadedModule linked(ModuleLinked event) {
    return new LoadedModule(number, file, seq, ModulePhase.LINKED, compiled, Optional.of(event), defined,
        evaluation);
  }

  /** Told of again, it is what it was told first. */
  LoadedModule defined(ModuleDefined event) {
    return phase != ModulePhase.FOUND ? this
        : new LoadedModule(number, file, seq, ModulePhase.DEFINED, compiled, linked, Optional.of(event),
            evaluation);
  }

  LoadedModule evaluated(ModulePhase now, Evaluation run) {
    return new LoadedModule(number, file, seq, now, compiled, linked, defined, Optional.of(run));
  }

  /** Whether it is a part of Node itself. */
  public boolean isCore() {
    return file.startsWith(CORE);
  }

  /** How its text is read; empty before that is known. */
  public Optional<ModuleFormat> format() {
    return isCore() ? Optional.of(ModuleFormat.BUILTIN)
        : compiled.map(ModuleCompiled::format).or(() -> defined.map(ModuleDefined::format));
  }
}

package loopscope.engine.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modules being asked for, found, compiled, linked and evaluated. {@code file} is an absolute path, or the id or URL of what is no
 * file.
 */
public sealed interface ModuleEvent extends TraceEvent {

  /**
   * A module was asked for; what comes of it names this event as its cause.
   *
   * @param from the module that asks; empty for the main module's start
   */
  record ModuleRequested(Stamp stamp, String specifier, String from, ModuleRequestKind kind,
      @Nullable SourceRange at) implements ModuleEvent {}

  /** A path was looked at in the search for a module. */
  record ModuleCandidateTried(Stamp stamp, String path, PathKind found) implements ModuleEvent {}

  /**
   * It is known what the specifier stands for.
   *
   * @param cached whether that module was loaded before, perhaps not yet to its end
   */
  record ModuleResolved(Stamp stamp, String specifier, String file, boolean cached) implements ModuleEvent {}

  /** Nothing was found that the specifier could stand for; {@code code} is that of the error. */
  record ModuleNotResolved(Stamp stamp, String specifier, String code) implements ModuleEvent {}

  /**
   * The module's text was compiled.
   *
   * @param parameters of the function that CommonJS wraps it in; empty for others
   * @param length of the text in UTF-16 units
   */
  record ModuleCompiled(Stamp stamp, String file, ModuleFormat format, List<String> parameters, int length,
      int lines) implements ModuleEvent {}

  /** An ES module's imports were bound to what they import; those it imports were linked before, except in a cycle. */
  record ModuleLinked(Stamp stamp, String file, List<String> specifiers) implements ModuleEvent {}

  /** The module's code began to run; modules it loads run inside it. */
  record ModuleEvaluationStarted(Stamp stamp, String file, ModuleFormat format) implements ModuleEvent {}

  /** The module's code returned, waits at its first top-level await, or threw. */
  record ModuleEvaluationEnded(Stamp stamp, String file, boolean threw) implements ModuleEvent {}

  /**
   * A loader that is a program itself was told of a module: by {@code define()} in AMD, or by the table of a bundle. It says so on
   * the diagnostics channel {@code module-loader}, as of the next two.
   *
   * @param by the file whose code told it
   * @param dependencies what the module needs, as it names them
   */
  record ModuleDefined(Stamp stamp, String file, ModuleFormat format, String by,
      List<String> dependencies) implements ModuleEvent {}

  /** A defined module's factory was called, with what it depends on. */
  record ModuleFactoryCalled(Stamp stamp, String file) implements ModuleEvent {}

  /** The factory returned what the module exports, or threw. */
  record ModuleFactoryReturned(Stamp stamp, String file, boolean threw) implements ModuleEvent {}
}

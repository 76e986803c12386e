package loopscope.engine.trace;

/**
 * How a module was asked for: on the command line, by {@code require}, {@code import}, {@code import()}, or only its name; of a
 * loader that is a program itself, as a dependency in AMD or by the {@code require} of a bundle.
 */
public enum ModuleRequestKind {
  MAIN, REQUIRE, IMPORT, DYNAMIC_IMPORT, RESOLVE, AMD, BUNDLE
}

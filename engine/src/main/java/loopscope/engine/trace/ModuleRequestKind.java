package loopscope.engine.trace;

/** How a module was asked for: on the command line, by {@code require}, {@code import}, {@code import()}, or only its name. */
public enum ModuleRequestKind {
  MAIN, REQUIRE, IMPORT, DYNAMIC_IMPORT, RESOLVE
}

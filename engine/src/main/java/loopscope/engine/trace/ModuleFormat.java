package loopscope.engine.trace;

/** How a module's source is read. */
public enum ModuleFormat {
  COMMONJS, MODULE, JSON, BUILTIN
}

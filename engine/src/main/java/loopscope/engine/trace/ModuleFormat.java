package loopscope.engine.trace;

/** How a module's source is read: by Node, or ({@code AMD}, {@code BUNDLED}) by a loader that is a program itself. */
public enum ModuleFormat {
  COMMONJS, MODULE, JSON, BUILTIN, AMD, BUNDLED
}

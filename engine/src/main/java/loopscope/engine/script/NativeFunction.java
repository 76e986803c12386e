package loopscope.engine.script;

import org.jspecify.annotations.Nullable;

/**
 * A function written in Java that JavaScript calls. Strings, booleans, ints and doubles arrive and leave as Java's; undefined and
 * null as null; everything else is opaque. Runs on the loop thread.
 */
@FunctionalInterface
public interface NativeFunction {

  /** Calls it. What it throws as a {@link ScriptException} is thrown in JavaScript; anything else ends the isolate. */
  @Nullable
  Object call(Arguments arguments);
}

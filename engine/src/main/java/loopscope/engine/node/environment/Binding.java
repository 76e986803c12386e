package loopscope.engine.node.environment;

import java.util.Map;
import loopscope.engine.script.NativeFunction;

/** What Java offers to one part of the core library, which asks for it with {@code internalBinding(name)}. */
@FunctionalInterface
public interface Binding {

  /** The functions, by the names the library calls them by. */
  Map<String, NativeFunction> functions();
}

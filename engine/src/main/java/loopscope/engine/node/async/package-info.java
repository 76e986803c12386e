/** The bindings behind {@code async_hooks}. */
@NullMarked
package loopscope.engine.node.async;

import org.jspecify.annotations.NullMarked;

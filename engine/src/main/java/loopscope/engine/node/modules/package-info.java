/** Compiling, linking and evaluating modules for the core library's loaders. */
@NullMarked
package loopscope.engine.node.modules;

import org.jspecify.annotations.NullMarked;

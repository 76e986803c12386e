/** Files and folders for {@code fs.js}. */
@NullMarked
package loopscope.engine.node.fs;

import org.jspecify.annotations.NullMarked;

/** Other programs for {@code child_process.js}: started, fed, read, waited for and killed. */
@NullMarked
package loopscope.engine.node.child;

import org.jspecify.annotations.NullMarked;

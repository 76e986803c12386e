/** Workers: isolates that another isolate starts, each with a loop, a thread and a global scope of its own. */
@NullMarked
package loopscope.engine.node.worker;

import org.jspecify.annotations.NullMarked;

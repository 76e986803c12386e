/** What is recorded of streams. */
@NullMarked
package loopscope.engine.node.streams;

import org.jspecify.annotations.NullMarked;

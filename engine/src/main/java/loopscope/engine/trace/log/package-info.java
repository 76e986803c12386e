/** The log of a run, and how events are packed: as it keeps them, and as they cross to the desktop. */
@NullMarked
package loopscope.engine.trace.log;

import org.jspecify.annotations.NullMarked;
